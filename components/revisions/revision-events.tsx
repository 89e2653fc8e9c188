import { contentFields } from "#lib/domain/revisions/sections.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RevisionEvent } from "#lib/revisions/queries/revision-file.ts";

/** What happened to a revision, step by step: who did it and what was said. */
export function RevisionEvents({
  language,
  events,
}: {
  language: Language;
  events: readonly RevisionEvent[];
}) {
  const t = translator(language);
  return (
    <ol className="border-t border-line">
      {events.map(({ to, at, by, reason, fieldReasons }) => (
        <li key={at.toISOString()} className="border-b border-line py-3">
          <p>
            <span className="font-medium">{t(`revisions:event.${to}`)}</span>{" "}
            <span className="text-small text-ink-soft">
              {formatDateTime(language, at)}
              {by && (
                <>
                  {" · "}
                  <bdi>{by}</bdi>
                </>
              )}
            </span>
          </p>
          {reason && (
            <p className="max-w-text whitespace-pre-line">
              <bdi>{reason}</bdi>
            </p>
          )}
          <ul className="list-disc ps-5">
            {contentFields
              .filter((field) => fieldReasons[field])
              .map((field) => (
                <li key={field}>
                  {t(`revisions:fields.${field}`)}: <bdi>{fieldReasons[field]}</bdi>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
