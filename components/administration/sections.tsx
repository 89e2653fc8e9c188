import { Icon } from "#components/ui/icon.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const sections = ["organisations", "people", "audit", "jobs", "outbox", "indicatorSources"] as const;
const icons = {
  organisations: "organisation",
  people: "group",
  audit: "shield",
  jobs: "clock",
  outbox: "document",
  indicatorSources: "chart",
} as const;

/** The parts of the administration, each with what it is for. */
export function Sections({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <ul className="grid gap-4 md:grid-cols-3">
      {sections.map((key) => (
        <li key={key} className="rounded border border-line p-4">
          <a
            href={`/${language}/administration/${addressOf(key)}`}
            className="flex min-h-11 items-center gap-3 text-lead font-medium"
          >
            <Icon name={icons[key]} />
            {t(`administration:${key}.title`)}
          </a>
          <p className="text-small text-ink-soft">{t(`administration:home.${key}Lead`)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Addresses are written in small letters. */
function addressOf(key: (typeof sections)[number]): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
