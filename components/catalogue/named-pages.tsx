import { Icon, type IconName } from "#components/ui/icon.tsx";
import type { CatalogueNames } from "#lib/catalogue/queries/names.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { lifeEventIcon } from "./life-event-icon.ts";
import { OwnLanguage } from "./own-language.tsx";

interface NamedPagesProps {
  language: Language;
  named: CatalogueNames;
}

/** Whoever types the name of an organisation or a life event may look for its page, not for single services. */
export function NamedPages({ language, named }: NamedPagesProps) {
  const pages = [
    ...linksTo(`/${language}/organisations`, named.organisation, () => "organisation"),
    ...linksTo(`/${language}/life-events`, named.lifeEvent, lifeEventIcon),
  ];
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="named" className="mt-4 max-w-text">
      <h2 id="named" className="text-small font-normal text-ink-soft">
        {translator(language)("directory:named")}
      </h2>
      <ul className="flex flex-wrap gap-x-6">
        {pages.map(({ href, icon, name }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center gap-2 font-medium">
              <Icon name={icon} />
              <OwnLanguage language={language} text={name} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function linksTo(
  section: string,
  names: ReadonlyMap<string, BilingualText>,
  iconOf: (slug: string) => IconName,
): { href: string; icon: IconName; name: BilingualText }[] {
  return [...names].map(([slug, name]) => ({ href: `${section}/${slug}`, icon: iconOf(slug), name }));
}
