import { TextIn } from "#components/ui/text-in.tsx";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { LinkPlace } from "#lib/links/catalogue-links.ts";
import type { BrokenLink } from "#lib/links/queries.ts";
import { fieldHref } from "./field-href.ts";
import { LinkAddress } from "./link-address.tsx";

/** So many stand with the other tasks; the list of links has the rest. */
const most = 5;
const mostPlaces = 3;

/** Links of an organisation that lead nowhere, each with the field in which it is mended. */
export function BrokenLinks({ language, links }: { language: Language; links: readonly BrokenLink[] }) {
  const t = translator(language);
  if (links.length === 0) return null;
  return (
    <ul aria-label={t("links:brokenOnes")} className="ms-4 mt-1 border-s border-line ps-4 text-small">
      {links.slice(0, most).map((link) => (
        <li key={link.address} className="py-2">
          <p>
            <LinkAddress address={link.address} />
          </p>
          <p className="text-ink-soft">
            {t(`links:states.${link.state}`)}
            {link.since && ` · ${t("links:since", { day: formatDate(language, link.since) })}`}
          </p>
          <ul>
            {link.places.slice(0, mostPlaces).map((place, at) => (
              <li key={at}>
                <Mending language={language} link={link} place={place} />
              </li>
            ))}
          </ul>
          {link.places.length > mostPlaces && (
            <p className="text-ink-soft">{t("links:more", { count: link.places.length - mostPlaces })}</p>
          )}
        </li>
      ))}
      {links.length > most && (
        <li className="py-2">
          <a href={`/${language}/ministry/links`}>{t("links:otherBroken", { count: links.length - most })}</a>
        </li>
      )}
    </ul>
  );
}

function Mending({ language, link, place }: { language: Language; link: BrokenLink; place: LinkPlace }) {
  const t = translator(language);
  const { kind, service } = place;
  return (
    <a href={fieldHref(language, link.organisation.id, place)} className="inline-block py-1">
      {service ? <TextIn language={language} text={service.name} /> : t(`links:place.${kind}`)}
      {service && ` · ${t(`links:place.${kind}`)}`}
    </a>
  );
}
