import { TextIn } from "#components/ui/text-in.tsx";
import type { MyAccount } from "#lib/accounts/queries/my-account.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The roles of the person, each with what it is for. */
export function MyRoles({ language, roles }: { language: Language; roles: MyAccount["roles"] }) {
  const t = translator(language);
  if (roles.length === 0) return <p>{t("accounts:account.roles.none")}</p>;
  return (
    <ul className="grid max-w-text gap-4">
      {roles.map(({ id, role, organisation }) => (
        <li key={id}>
          <p className="font-medium">
            {t(`access:roles.${role}`)}
            <span className="font-normal text-ink-soft">
              {" · "}
              {organisation ? (
                <TextIn language={language} text={organisation} />
              ) : (
                t("accounts:account.roles.wholePortal")
              )}
            </span>
          </p>
          <p className="text-ink-soft">{t(`access:duties.${role}`)}</p>
        </li>
      ))}
    </ul>
  );
}
