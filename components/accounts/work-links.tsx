import { can, type Actor } from "#lib/domain/access/can.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const places = [
  { key: "ministry", permission: "proposals.edit" },
  { key: "quality", permission: "quality.enter" },
  { key: "administration", permission: "people.read" },
] as const;

/** Links to the parts of the portal that the person may enter. */
export function WorkLinks({ language, actor }: { language: Language; actor: Actor }) {
  const t = translator(language);
  return (
    <ul>
      {places
        .filter(({ permission }) => can(actor, permission, null))
        .map(({ key }) => (
          <li key={key}>
            <a href={`/${language}/${key}`} className="inline-flex min-h-11 items-center font-medium">
              {t(`accounts:account.work.${key}`)}
            </a>
          </li>
        ))}
    </ul>
  );
}
