import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Code } from "#components/ui/code.tsx";
import { ChoiceField, TextArea, TextField } from "#components/ui/field.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { askForSupport } from "#lib/support/actions.ts";
import type { NamedService } from "#lib/support/request-fields.ts";

interface AskFormProps {
  language: Language;
  formToken: string;
  /** The path of the portal that the visitor came from. */
  page: string | null;
  service: NamedService | null;
}

/** The one form for a question and for a report. */
export function AskForm({ language, formToken, page, service }: AskFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={askForSupport}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        kind: t("support:ask.kindTitle"),
        message: t("support:ask.messageTitle"),
        doing: t("support:ask.doingTitle"),
        email: t("support:ask.emailTitle"),
      }}
      className="max-w-text"
    >
      {page && <input type="hidden" name="page" value={page} />}
      {service && <input type="hidden" name="service" value={service.code} />}
      <AskedAbout language={language} page={page} service={service} />
      <ChoiceField
        name="kind"
        label={t("support:ask.kind")}
        defaultValue={page || service ? ["problem"] : []}
        choices={[
          { value: "question", label: t("support:ask.question"), hint: t("support:ask.questionHint") },
          { value: "problem", label: t("support:ask.problem"), hint: t("support:ask.problemHint") },
        ]}
      />
      <TextArea
        name="message"
        label={t("support:ask.message")}
        hint={t("support:ask.messageHint")}
        rows={6}
        maxLength={4000}
        required
      />
      <TextArea
        name="doing"
        label={t("support:ask.doing")}
        hint={t("support:ask.doingHint")}
        rows={2}
        maxLength={1000}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        autoComplete="email"
        label={t("support:ask.email")}
        hint={t("support:ask.emailHint")}
      />
      <Button>{t("support:ask.button")}</Button>
    </ActionForm>
  );
}

function AskedAbout({ language, page, service }: Omit<AskFormProps, "formToken">) {
  const t = translator(language);
  if (!page && !service) return null;
  return (
    <dl className="mb-6 grid gap-x-6 gap-y-1 border-s-4 border-green ps-4 sm:grid-cols-[auto_1fr]">
      {service && (
        <>
          <dt className="text-ink-soft">{t("support:ask.aboutService")}</dt>
          <dd>
            <TextIn language={language} text={service.name} /> (<Code>{service.code}</Code>)
          </dd>
        </>
      )}
      {page && !service && (
        <>
          <dt className="text-ink-soft">{t("support:ask.aboutPage")}</dt>
          <dd>
            <bdi dir="ltr">{page}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}
