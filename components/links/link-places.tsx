import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { LinkPlace } from "#lib/links/catalogue-links.ts";

const most = 3;

/** The first places in which a link stands, and how many more there are. */
export function LinkPlaces({ language, places }: { language: Language; places: readonly LinkPlace[] }) {
  const t = translator(language);
  const more = places.length - most;
  return (
    <div className="mt-2 text-small">
      <p className="text-ink-soft">{t("links:places")}</p>
      <ul>
        {places.slice(0, most).map(({ kind, service }, at) => (
          <li key={`${at} ${kind} ${service?.code}`}>
            {service && (
              <>
                <a href={`/${language}/services/${service.code}`} className="inline-block py-1">
                  <TextIn language={language} text={service.name} />
                </a>{" "}
              </>
            )}
            <span className={service ? "text-ink-soft" : undefined}>{t(`links:place.${kind}`)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-ink-soft">{t("links:more", { count: more })}</p>}
    </div>
  );
}
