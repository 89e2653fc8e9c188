import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { isClosed } from "#lib/domain/support/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { FollowedRequest } from "#lib/support/request-fields.ts";
import { Replies } from "./replies.tsx";
import { RequestFacts } from "./request-facts.tsx";
import { TypedText } from "./typed-text.tsx";

interface FollowedRequestViewProps {
  language: Language;
  request: FollowedRequest;
  /** It was sent a moment ago. */
  sent: boolean;
}

/** A request as whoever sent it follows it. */
export function FollowedRequestView({ language, request, sent }: FollowedRequestViewProps) {
  const t = translator(language);
  const { reference, state, doing, message, replies } = request;
  return (
    <div className="max-w-text">
      {sent && (
        <div role="status" className="mb-8">
          <Notice tone="success">
            <p>{t("support:request.sent")}</p>
            <p className="text-h3 font-semibold">
              <bdi dir="ltr" className="whitespace-nowrap tabular-nums">
                {reference}
              </bdi>
            </p>
          </Notice>
        </div>
      )}
      <RequestFacts language={language} request={request} />
      <p className="mt-3 text-small text-ink-soft">{t("support:request.keep")}</p>
      <Section id="replies" title={t("support:request.replies")}>
        <Replies language={language} replies={replies} />
        {replies.length === 0 && (
          <p>{t(isClosed(state) ? "support:request.closedWithoutReply" : "support:request.noReply")}</p>
        )}
        {replies.length > 0 && isClosed(state) && <p className="mt-6">{t("support:request.closed")}</p>}
      </Section>
      <Section id="message" title={t("support:request.message")}>
        <TypedText text={message} />
        {doing && (
          <>
            <h3 className="mt-6 mb-1">{t("support:request.doing")}</h3>
            <TypedText text={doing} />
          </>
        )}
      </Section>
      <p className="mt-12">
        <a href={`/${language}/support`}>{t("support:request.another")}</a>
      </p>
    </div>
  );
}
