import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { closeRequest, replyToRequest } from "#lib/support/actions.ts";
import type { HandledRequest } from "#lib/support/request-fields.ts";

interface AnswerFormsProps {
  language: Language;
  request: Pick<HandledRequest, "id" | "version" | "email">;
  formTokens: { reply: string; close: string };
}

/** What the staff may do with a request that is not closed. */
export function AnswerForms({ language, request, formTokens }: AnswerFormsProps) {
  const t = translator(language);
  const form = { language, version: request.version, errorTitle: t("form.errorTitle") };
  return (
    <>
      <Section id="reply" title={t("support:staff.reply")}>
        <ActionForm {...form} action={replyToRequest} formToken={formTokens.reply}>
          <input type="hidden" name="requestId" value={request.id} />
          <TextArea
            name="message"
            label={t("support:staff.replyText")}
            hint={t(request.email ? "support:staff.replyByEmail" : "support:staff.replyHint")}
            rows={6}
            maxLength={4000}
            required
          />
          <Button>{t("support:staff.send")}</Button>
        </ActionForm>
      </Section>
      <Section id="close" title={t("support:staff.close")}>
        <p className="mb-4 text-ink-soft">{t("support:staff.closeLead")}</p>
        <ActionForm {...form} action={closeRequest} formToken={formTokens.close}>
          <input type="hidden" name="requestId" value={request.id} />
          <Button weight="secondary">{t("support:staff.closeButton")}</Button>
        </ActionForm>
      </Section>
    </>
  );
}
