import { SetApart } from "#components/ui/set-apart.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { isolated } from "#lib/i18n/isolated.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportInReview } from "#lib/revisions/queries/import-to-review.ts";

/** Whose a table is, who uploaded it and who sent it for approval. */
export function ReviewAbout({ language, table }: { language: Language; table: ImportInReview }) {
  const t = translator(language);
  const { organisation, uploadedBy, uploadedAt, sentBy, sentAt } = table;
  return (
    <p className="-mt-4 mb-6 text-small text-ink-soft">
      <TextIn language={language} text={organisation} />
      {" · "}
      <SetApart
        text={t("imports:review.uploaded", {
          person: isolated(uploadedBy),
          when: formatDateTime(language, uploadedAt),
        })}
      />
      {sentBy && sentAt && (
        <>
          {" · "}
          <SetApart
            text={t("imports:review.sent", {
              person: isolated(sentBy),
              when: formatDateTime(language, sentAt),
            })}
          />
        </>
      )}
    </p>
  );
}
