import { Badge } from "#components/ui/badge.tsx";
import type { SupportState } from "#lib/domain/support/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const tones = { open: "note", answered: "good", closed: "plain" } as const;

export function SupportStateBadge({ language, state }: { language: Language; state: SupportState }) {
  return <Badge tone={tones[state]}>{translator(language)(`support:states.${state}`)}</Badge>;
}
