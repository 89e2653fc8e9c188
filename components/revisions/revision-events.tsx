import { History } from "#components/ui/history.tsx";
import { contentFields } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RevisionEvent } from "#lib/revisions/queries/revision-file.ts";

interface RevisionEventsProps {
  language: Language;
  events: readonly RevisionEvent[];
}

/** What happened to a revision, step by step: who did it and what was said. */
export function RevisionEvents({ language, events }: RevisionEventsProps) {
  const t = translator(language);
  return (
    <History
      language={language}
      steps={events.map(({ to, at, by, reason, fieldReasons }) => ({
        title: t(`revisions:event.${to}`),
        at,
        by,
        reason,
        remarks: contentFields.flatMap((field) => {
          const text = fieldReasons[field];
          return text ? [{ of: t(`revisions:fields.${field}`), text }] : [];
        }),
      }))}
    />
  );
}
