import { Section } from "#components/ui/section.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { isClosed } from "#lib/domain/support/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { HandledRequest } from "#lib/support/request-fields.ts";
import { AnswerForms } from "./answer-forms.tsx";
import { Replies } from "./replies.tsx";
import { RequestFacts } from "./request-facts.tsx";
import { TypedText } from "./typed-text.tsx";

interface HandledRequestViewProps {
  language: Language;
  request: HandledRequest;
  /** One for each form on the page. */
  formTokens: { reply: string; close: string };
}

/** A request as the staff read and answer it. */
export function HandledRequestView({ language, request, formTokens }: HandledRequestViewProps) {
  const t = translator(language);
  const { doing, message, replies, state, may } = request;
  return (
    <div className="max-w-text">
      <TypedText text={message} />
      {doing && (
        <>
          <h2 className="mt-6 mb-1 text-h3">{t("support:staff.doing")}</h2>
          <TypedText text={doing} />
        </>
      )}
      <div className="mt-8">
        <RequestFacts language={language} request={request} more={contact(language, request)} />
      </div>
      {replies.length > 0 && (
        <Section id="replies" title={t("support:request.replies")}>
          <Replies language={language} replies={replies} />
        </Section>
      )}
      {may.reply && !isClosed(state) && (
        <AnswerForms language={language} request={request} formTokens={formTokens} />
      )}
    </div>
  );
}

function contact(language: Language, { language: asked, organisation, page, email }: HandledRequest) {
  const t = translator(language);
  const facts = [{ name: t("support:staff.language"), fact: t(`support:staff.languages.${asked}`) }];
  return [
    ...facts,
    ...(organisation
      ? [
          {
            name: t("support:staff.organisation"),
            fact: <TextIn language={language} text={organisation} />,
          },
        ]
      : []),
    ...(page ? [{ name: t("support:staff.page"), fact: <PageLink page={page} /> }] : []),
    {
      name: t("support:staff.email"),
      fact: email ? <bdi dir="ltr">{email}</bdi> : t("support:staff.noEmail"),
    },
  ];
}

function PageLink({ page }: { page: string }) {
  return (
    <a href={page}>
      <bdi dir="ltr">{page}</bdi>
    </a>
  );
}
