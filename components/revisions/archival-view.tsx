import { FactList } from "#components/catalogue/fact-list.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { TextIn } from "#components/ui/text-in.tsx";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";

/** Why a service is to be archived, and what takes its place. */
export function ArchivalView({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  if (!file.archival) return null;
  const { reason, replacement } = file.archival;
  const name = replacement ? file.names.services[replacement] : undefined;
  return (
    <FactList
      facts={[
        { name: t("revisions:review.reason"), fact: <TextIn language={language} text={reason} /> },
        {
          name: t("revisions:review.replacement"),
          fact:
            replacement && name ? (
              <a href={`/${language}/services/${replacement}`}>
                <TextIn language={language} text={name} /> <bdi dir="ltr">({replacement})</bdi>
              </a>
            ) : (
              t("revisions:review.noReplacement")
            ),
        },
      ]}
    />
  );
}
