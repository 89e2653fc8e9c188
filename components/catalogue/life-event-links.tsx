import { Icon } from "#components/ui/icon.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { lifeEventIcon } from "./life-event-icon.ts";
import { OwnLanguage } from "./own-language.tsx";

interface LifeEventLinksProps {
  language: Language;
  events: readonly { slug: string; name: BilingualText; services: number }[];
}

/** Life events as words with one line icon each, and how many services wait behind them. */
export function LifeEventLinks({ language, events }: LifeEventLinksProps) {
  return (
    <ul className="gap-x-8 [columns:16rem_3]">
      {events.map(({ slug, name, services }) => (
        <li key={slug} className="break-inside-avoid border-b border-line">
          <a
            href={`/${language}/life-events/${slug}`}
            className="flex min-h-13 items-center gap-3 py-2 leading-normal text-ink no-underline hover:text-green hover:underline"
          >
            <Icon name={lifeEventIcon(slug)} className="size-6 text-green" />
            <OwnLanguage language={language} text={name} className="grow" />
            <span className="shrink-0 text-small text-ink-soft tabular-nums">{services}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
