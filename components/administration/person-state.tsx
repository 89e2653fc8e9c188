import { Badge } from "#components/ui/badge.tsx";
import type { PersonState as State } from "#lib/administration/queries/people.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const tones = { active: "good", invited: "note", deactivated: "bad" } as const;

export function PersonState({ language, state }: { language: Language; state: State }) {
  return <Badge tone={tones[state]}>{translator(language)(`administration:states.${state}`)}</Badge>;
}
