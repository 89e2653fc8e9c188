import { Badge } from "#components/ui/badge.tsx";
import type { ImportState } from "#lib/domain/imports/states.ts";
import type { PlannedKind } from "#lib/domain/tables/plan.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const stateTones = {
  waiting: "note",
  checked: "note",
  refused: "bad",
  confirmed: "note",
  done: "good",
  discarded: "plain",
} as const;

const kindTones = { faulty: "bad", added: "good", changed: "note", unchanged: "plain" } as const;

export function ImportBadge({ language, state }: { language: Language; state: ImportState }) {
  return <Badge tone={stateTones[state]}>{translator(language)(`imports:state.${state}`)}</Badge>;
}

export function KindBadge({ language, kind }: { language: Language; kind: PlannedKind }) {
  return <Badge tone={kindTones[kind]}>{translator(language)(`imports:kind.${kind}`)}</Badge>;
}
