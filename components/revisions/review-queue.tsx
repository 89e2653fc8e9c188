import { ImportsToReview } from "#components/imports/imports-to-review.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { AwaitingImport } from "#lib/revisions/queries/imports-to-review.ts";
import type { AwaitingRevision } from "#lib/revisions/queries/review-queue.ts";
import { ReviewTable } from "./review-table.tsx";

interface Props {
  language: Language;
  revisions: readonly AwaitingRevision[];
  imports: readonly AwaitingImport[];
}

/** What waits for an editor: tables, each as one thing, single revisions, and what waits for its day. */
export function ReviewQueue({ language, revisions, imports }: Props) {
  const t = translator(language);
  const undecided = revisions.filter(({ publishOn }) => publishOn === null);
  const scheduled = revisions.filter(({ publishOn }) => publishOn !== null);
  return (
    <>
      {undecided.length === 0 && imports.length === 0 && <p>{t("revisions:review.none")}</p>}
      {imports.length > 0 && (
        <Section id="tables" title={t("imports:review.title")}>
          <ImportsToReview language={language} imports={imports} />
        </Section>
      )}
      {undecided.length > 0 && (
        <Section id="single" title={t("imports:review.single")}>
          <ReviewTable language={language} revisions={undecided} waitFor="decision" />
        </Section>
      )}
      {scheduled.length > 0 && (
        <Section id="scheduled" title={t("revisions:review.scheduled")}>
          <ReviewTable language={language} revisions={scheduled} waitFor="day" />
        </Section>
      )}
    </>
  );
}
