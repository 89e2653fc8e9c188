import { quarterName } from "#lib/i18n/quarter-name.ts";
import type { Delay, PlannedRun } from "#lib/domain/roadmap/progress.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What of an item is late by the plan, and by how much, in a sentence. */
export function delayText(
  language: Language,
  { from, until }: Omit<PlannedRun, "id">,
  { kind, quarters }: Delay,
): string {
  const t = translator(language);
  const concernsStart = kind === "notStarted" || kind === "startedLate";
  return t(`roadmap:delay.${kind}`, {
    planned: quarterName(language, concernsStart ? from : until),
    by: t("roadmap:delay.by", { count: quarters }),
  });
}
