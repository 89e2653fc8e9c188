import { ActButton } from "#components/ui/act-button.tsx";
import { revokeRole } from "#lib/administration/actions.ts";
import type { PersonRecord } from "#lib/administration/queries/person.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  roles: PersonRecord["roles"];
  mayRevoke: boolean;
}

/** The roles a person holds, since when and from whom. */
export function PersonRoles({ language, roles, mayRevoke }: Props) {
  const t = translator(language);
  if (roles.length === 0) return <p className="mb-6">{t("administration:person.noRoles")}</p>;
  return (
    <ul className="mb-8 max-w-text">
      {roles.map((held) => {
        const role = t("administration:person.roleIn", {
          role: t(`access:roles.${held.role}`),
          organisation: held.organisation
            ? textIn(language, held.organisation).text
            : t("administration:person.wholePortal"),
        });
        return (
          <li
            key={held.id}
            className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-3"
          >
            <div>
              <p className="font-medium">{role}</p>
              <p className="text-small text-ink-soft">{grantedInWords(language, held)}</p>
            </div>
            {mayRevoke && (
              <ActButton
                action={revokeRole}
                formToken={crypto.randomUUID()}
                language={language}
                errorTitle={t("form.errorTitle")}
                about={{ grant: held.id }}
                label={t("administration:person.revoke")}
                fullLabel={t("administration:person.revokeNamed", { role })}
                weight="danger"
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function grantedInWords(language: Language, { grantedAt, grantedBy }: PersonRecord["roles"][number]): string {
  const t = translator(language);
  const day = formatDate(language, grantedAt);
  if (grantedBy === null) return t("administration:person.grantedOn", { day });
  return t("administration:person.grantedOnBy", { day, name: grantedBy });
}
