import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { sendPasswordLink } from "#lib/administration/actions.ts";
import type { PersonRecord } from "#lib/administration/queries/person.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { LinkIssued } from "./link-issued.tsx";

interface Props {
  language: Language;
  person: PersonRecord;
  formToken: string;
}

/** Issues a link with which the person sets a password, the first or another. */
export function PasswordLink({ language, person, formToken }: Props) {
  const t = translator(language);
  const invited = person.state === "invited";
  return (
    <ActionForm
      action={sendPasswordLink}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      className="max-w-text"
      done={<LinkIssued language={language} />}
    >
      <input type="hidden" name="person" value={person.id} />
      <p className="mb-4">{t(`administration:person.${invited ? "invitationLead" : "passwordLead"}`)}</p>
      {person.linkUntil && (
        <p className="mb-4 text-small text-ink-soft">
          {t("administration:person.linkUntil", { moment: formatDateTime(language, person.linkUntil) })}
        </p>
      )}
      <Button weight="secondary">
        {t(`administration:person.${invited ? "sendInvitation" : "sendReset"}`)}
      </Button>
    </ActionForm>
  );
}
