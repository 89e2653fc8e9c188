import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { LinkPlace } from "#lib/links/catalogue-links.ts";
import { fieldHref } from "./field-href.ts";

const most = 3;

interface Props {
  language: Language;
  organisationId: string;
  places: readonly LinkPlace[];
  /** Whether the viewer may edit what these places say. */
  mayMend: boolean;
}

/** The first places in which a link stands, each with the way to mend it, and how many more there are. */
export function LinkPlaces({ language, organisationId, places, mayMend }: Props) {
  const t = translator(language);
  const more = places.length - most;
  return (
    <div className="mt-2 text-small">
      <p className="text-ink-soft">{t("links:places")}</p>
      <ul>
        {places.slice(0, most).map((place, at) => (
          <li key={at} className="flex flex-wrap items-center gap-x-2">
            <PlaceName language={language} place={place} />
            {mayMend && place.kind !== "source" && (
              <a
                href={fieldHref(language, organisationId, place)}
                aria-label={mendingNamed(language, place)}
                className="inline-block py-1"
              >
                {t("links:mend")}
              </a>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-ink-soft">{t("links:more", { count: more })}</p>}
    </div>
  );
}

function PlaceName({ language, place: { kind, service } }: { language: Language; place: LinkPlace }) {
  const t = translator(language);
  if (!service) return <span>{t(`links:place.${kind}`)}</span>;
  return (
    <>
      <a href={`/${language}/services/${service.code}`} className="inline-block py-1">
        <TextIn language={language} text={service.name} />
      </a>
      <span className="text-ink-soft">{t(`links:place.${kind}`)}</span>
    </>
  );
}

function mendingNamed(language: Language, { kind, service }: LinkPlace): string {
  const t = translator(language);
  const place = t(`links:place.${kind}`);
  const name = service ? `${textIn(language, service.name).text} · ${place}` : place;
  return `${t("links:mend")}: ${name}`;
}
