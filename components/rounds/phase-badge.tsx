import { Badge } from "#components/ui/badge.tsx";
import type { Phase } from "#lib/domain/rounds/phases.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const tones = {
  planned: "plain",
  nominating: "good",
  evaluating: "good",
  deliberating: "note",
  publicationProposed: "note",
  published: "plain",
  archived: "plain",
} as const;

export function PhaseBadge({ language, phase }: { language: Language; phase: Phase }) {
  return <Badge tone={tones[phase]}>{translator(language)(`rounds:phases.${phase}`)}</Badge>;
}
