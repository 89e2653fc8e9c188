import { Code } from "#components/ui/code.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { RevisionBadge } from "./revision-badges.tsx";

/** Which service a revision is of, whose, by whom, and where it stands. */
export function ReviewHeading({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  const { service, author, state } = file;
  return (
    <>
      <PageHeading
        above={
          <>
            <TextIn language={language} text={service.organisation} /> · <Code>{service.code}</Code>
          </>
        }
        title={<TextIn language={language} text={service.name} />}
      />
      <p className="-mt-4 mb-6 flex flex-wrap items-center gap-3">
        <RevisionBadge language={language} state={state} />
        <span className="text-small text-ink-soft">
          {t("revisions:review.columns.author")}: <bdi>{author}</bdi>
        </span>
      </p>
    </>
  );
}
