import { ActButton } from "#components/ui/act-button.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
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
  const form = { language, errorTitle: t("form.errorTitle") };
  return (
    <>
      <p className="mb-4 max-w-text text-ink-soft">{t("accounts:sessions.lead")}</p>
      <Table
        caption={t("accounts:sessions.caption")}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        rowHeader="browser"
        columns={[
          {
            key: "browser",
            title: t("accounts:sessions.browser"),
            cell: (session) => browserInWords(language, session),
          },
          {
            key: "opened",
            title: t("accounts:sessions.opened"),
            cell: ({ openedAt }) => formatDateTime(language, openedAt),
          },
          {
            key: "lastSeen",
            title: t("accounts:sessions.lastSeen"),
            cell: ({ lastSeenAt }) => formatDateTime(language, lastSeenAt),
          },
          {
            key: "act",
            title: t("accounts:sessions.act"),
            cell: (session) =>
              session.here ? (
                <Badge tone="good">{t("accounts:sessions.here")}</Badge>
              ) : (
                <ActButton
                  {...form}
                  action={endOwnSession}
                  formToken={crypto.randomUUID()}
                  about={{ session: session.id }}
                  label={t("accounts:sessions.end")}
                  fullLabel={t("accounts:sessions.endNamed", {
                    browser: browserInWords(language, session),
                    moment: formatDateTime(language, session.openedAt),
                  })}
                />
              ),
          },
        ]}
      />
      {sessions.some(({ here }) => !here) && (
        <div className="mt-4">
          <ActButton
            {...form}
            action={endOtherSessions}
            formToken={crypto.randomUUID()}
            label={t("accounts:sessions.endOthers")}
            weight="danger"
          />
        </div>
      )}
    </>
  );
}

function browserInWords(language: Language, { browser, system }: MySession): string {
  const t = translator(language);
  if (browser && system) return t("accounts:sessions.browserOn", { browser, system });
  return browser ?? system ?? t("accounts:sessions.unknownBrowser");
}
