import { Badge } from "#components/ui/badge.tsx";
import type { EvaluationState as State } from "#lib/domain/evaluations/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const tones = { assigned: "plain", inProgress: "note", final: "good", recused: "plain" } as const;

export function EvaluationState({ language, state }: { language: Language; state: State }) {
  return <Badge tone={tones[state]}>{translator(language)(`evaluations:states.${state}`)}</Badge>;
}
