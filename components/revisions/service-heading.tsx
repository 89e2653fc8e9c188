import { Code } from "#components/ui/code.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { KeptService } from "#lib/revisions/queries/kept-service.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { RevisionBadge, ServiceBadge } from "./revision-badges.tsx";

interface Props {
  language: Language;
  service: KeptService;
  open: RevisionFile | null;
}

/** Which service it is, whose, and in what state; one that is not public yet is called as its draft says. */
export function ServiceHeading({ language, service, open }: Props) {
  const name = service.state === "draft" || service.state === "inReview" ? open?.content.name : undefined;
  return (
    <>
      <PageHeading
        above={
          <>
            <TextIn language={language} text={service.organisation} /> · <Code>{service.code}</Code>
          </>
        }
        title={<TextIn language={language} text={name ?? service.name} />}
      />
      <p className="-mt-4 mb-6 flex flex-wrap gap-2">
        <ServiceBadge language={language} state={service.state} />
        {open && <RevisionBadge language={language} state={open.state} />}
      </p>
    </>
  );
}
