import { can, type Actor } from "#lib/domain/access/can.ts";
import type { Permission } from "#lib/domain/access/permissions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const places = [
  { key: "ministry", section: "ministry", permission: "proposals.edit" },
  { key: "services", section: "ministry/services", permission: "services.read" },
  { key: "revisions", section: "ministry/revisions", permission: "services.approve" },
  { key: "feedback", section: "ministry/feedback", permission: "feedback.read" },
  { key: "support", section: "ministry/support", permission: "support.read" },
  { key: "links", section: "ministry/links", permission: "links.read" },
  { key: "contacts", section: "ministry/contacts", permission: "contacts.edit" },
  { key: "quality", section: "quality", permission: "quality.enter" },
  { key: "search", section: "quality/search", permission: "usage.read" },
  { key: "synonyms", section: "quality/search/synonyms", permission: "synonyms.read" },
  { key: "indicators", section: "quality/indicators", permission: "indicatorValues.read" },
  { key: "administration", section: "administration", permission: "people.read" },
  { key: "account", section: "account", permission: null },
] as const satisfies readonly { key: string; section: string; permission: Permission | null }[];

interface StaffMenuProps {
  language: Language;
  path: string;
  viewer: Actor | null;
}

/** The parts of the portal in which a member of the staff works: only those they may enter. */
export function StaffMenu({ language, path, viewer }: StaffMenuProps) {
  const t = translator(language);
  if (!viewer) return null;
  const open = places.filter(({ permission }) => permission === null || can(viewer, permission, null));
  const here = placeOf(language, path);
  return (
    <nav aria-label={t("staff.menu")} className="mb-6 border-b border-line">
      <ul className="flex flex-wrap gap-x-6 text-small">
        {open.map(({ key, section }) => {
          const href = `/${language}/${section}`;
          return (
            <li key={key}>
              <a
                href={href}
                aria-current={key === here ? "page" : undefined}
                className="inline-flex min-h-11 items-center border-b-2 border-transparent text-ink no-underline hover:border-line aria-[current]:border-green aria-[current]:font-semibold"
              >
                {t(`staff.${key}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The place a page belongs to: of two that hold it, the inner one. */
function placeOf(language: Language, path: string): string | undefined {
  const inner = places.toSorted((a, b) => b.section.length - a.section.length);
  return inner.find(({ section }) => `${path}/`.startsWith(`/${language}/${section}/`))?.key;
}
