import { helpfulShare, MINIMUM_ANSWERS, type Answers } from "#lib/domain/feedback/answers.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The share whom a page helped, or that too few answered to say. */
export function shareInWords(language: Language, answers: Answers): string {
  const t = translator(language);
  const share = helpfulShare(answers);
  if (share === null) return t("feedback:staff.tooFew", { minimum: MINIMUM_ANSWERS });
  return t("feedback:staff.percent", { share: formatNumber(language, Math.round(share * 100)) });
}
