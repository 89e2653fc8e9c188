import { Badge } from "#components/ui/badge.tsx";
import type { LetterState as State } from "#lib/administration/schema.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const tones = { waiting: "plain", handedOver: "note", sent: "good", refused: "bad" } as const;

export function LetterState({ language, state }: { language: Language; state: State }) {
  return <Badge tone={tones[state]}>{translator(language)(`administration:outbox.states.${state}`)}</Badge>;
}
