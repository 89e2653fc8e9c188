import { ActButton } from "#components/ui/act-button.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { endOtherSessions, endOwnSession } from "#lib/accounts/actions.ts";
import type { MySession } from "#lib/accounts/queries/my-account.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  sessions: readonly MySession[];
}

/** The browsers in which the person is signed in; each but this one can be ended here. */
export function MySessions({ language, sessions }: Props) {
  const t = translator(language);
  return (
    <>
      <p className="mb-4 max-w-text text-ink-soft">{t("accounts:sessions.lead")}</p>
      <ul aria-label={t("accounts:sessions.caption")} className="mb-6 max-w-text">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-3"
          >
            <div>
              <p className="font-medium">{browserInWords(language, session)}</p>
              <p className="text-small text-ink-soft">
                {t("accounts:sessions.opened", { moment: formatDateTime(language, session.openedAt) })}
                <br />
                {t("accounts:sessions.lastSeen", { moment: formatDateTime(language, session.lastSeenAt) })}
              </p>
            </div>
            {session.here ? (
              <Badge tone="good">{t("accounts:sessions.here")}</Badge>
            ) : (
              <EndSession language={language} session={session} />
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ here }) => !here) && (
        <ActButton
          action={endOtherSessions}
          formToken={crypto.randomUUID()}
          language={language}
          errorTitle={t("form.errorTitle")}
          label={t("accounts:sessions.endOthers")}
          weight="danger"
        />
      )}
    </>
  );
}

function EndSession({ language, session }: { language: Language; session: MySession }) {
  const t = translator(language);
  return (
    <ActButton
      action={endOwnSession}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      about={{ session: session.id }}
      label={t("accounts:sessions.end")}
      fullLabel={t("accounts:sessions.endNamed", {
        browser: browserInWords(language, session),
        moment: formatDateTime(language, session.openedAt),
      })}
    />
  );
}

function browserInWords(language: Language, { browser, system }: MySession): string {
  const t = translator(language);
  if (browser && system) return t("accounts:sessions.browserOn", { browser, system });
  return browser ?? system ?? t("accounts:sessions.unknownBrowser");
}
