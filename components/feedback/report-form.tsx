import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { askForSupport } from "#lib/support/actions.ts";

interface ReportFormProps {
  language: Language;
  formToken: string;
  /** The path of the page that has the problem. */
  page: string;
  /** The code of the service that the page is about. */
  service: string;
}

/** What is wrong with a service's page: a request for help that knows what it is about, and asks for no name. */
export function ReportForm({ language, formToken, page, service }: ReportFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={askForSupport}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        doing: t("feedback:report.doingTitle"),
        message: t("feedback:report.messageTitle"),
        email: t("support:ask.emailTitle"),
      }}
      className="max-w-text"
    >
      <input type="hidden" name="kind" value="problem" />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="service" value={service} />
      <p className="mb-6">{t("feedback:report.lead")}</p>
      <TextArea
        name="doing"
        label={t("feedback:report.doing")}
        hint={t("feedback:report.doingHint")}
        rows={2}
        maxLength={1000}
      />
      <TextArea
        name="message"
        label={t("feedback:report.message")}
        hint={t("support:ask.messageHint")}
        rows={5}
        maxLength={4000}
        required
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        autoComplete="email"
        label={t("support:ask.email")}
        hint={t("support:ask.emailHint")}
      />
      <Button>{t("feedback:report.button")}</Button>
    </ActionForm>
  );
}
