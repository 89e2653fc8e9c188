import { ActButton } from "#components/ui/act-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { deactivatePerson, endSessionsOfPerson, reactivatePerson } from "#lib/administration/actions.ts";
import type { PersonRecord } from "#lib/administration/queries/person.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Ending a person's sessions, and closing or opening their account. */
export function PersonAccount({ language, person }: { language: Language; person: PersonRecord }) {
  const t = translator(language);
  const form = { language, errorTitle: t("form.errorTitle"), about: { person: person.id } };
  const deactivated = person.state === "deactivated";
  return (
    <>
      <Section id="sessions" title={t("administration:person.sessions")}>
        <p className="mb-4">{t("administration:person.sessionsOpen", { count: person.sessions })}</p>
        {person.sessions > 0 && (
          <ActButton
            {...form}
            action={endSessionsOfPerson}
            formToken={crypto.randomUUID()}
            label={t("administration:person.endSessions")}
          />
        )}
      </Section>
      <Section id="account" title={t("administration:person.account")}>
        <p className="mb-4 max-w-text">
          {t(`administration:person.${deactivated ? "reactivateLead" : "deactivateLead"}`)}
        </p>
        <ActButton
          {...form}
          action={deactivated ? reactivatePerson : deactivatePerson}
          formToken={crypto.randomUUID()}
          label={t(`administration:person.${deactivated ? "reactivate" : "deactivate"}`)}
          weight={deactivated ? "secondary" : "danger"}
        />
      </Section>
    </>
  );
}
