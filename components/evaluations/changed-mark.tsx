import { Badge } from "#components/ui/badge.tsx";
import type { EvaluationState } from "#lib/domain/evaluations/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Says in a list that a nomination is not as it was when it was judged; what is different stands in the evaluation. */
export function ChangedMark({ language, state }: { language: Language; state: EvaluationState }) {
  const since = state === "final" ? "sinceFinal" : "sinceBegun";
  return <Badge tone="note">{translator(language)(`evaluations:changes.mark.${since}`)}</Badge>;
}
