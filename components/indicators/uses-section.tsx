import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { OrganisationUses } from "#lib/indicators/queries/channel-uses.ts";
import { ChannelsOfUse } from "./channels-of-use.tsx";
import { YearsOfUse } from "./years-of-use.tsx";

/** How services were used, as far as their organisations counted it. */
export function UsesSection({ language, uses }: { language: Language; uses: OrganisationUses }) {
  const t = translator(language);
  const { years, counted, services } = uses;
  return (
    <Section id="uses" title={t("indicators:uses.title")}>
      {years.length === 0 ? (
        <p className="max-w-text text-ink-soft">{t("indicators:uses.nothing")}</p>
      ) : (
        <>
          <p className="mb-4 max-w-text text-ink-soft">
            {t("indicators:uses.counted", { counted, services })}
          </p>
          <YearsOfUse language={language} years={years} />
          <ChannelsOfUse language={language} years={years} />
          <p className="mt-4">
            <a href="/api/v1/indicators/uses/csv">{t("indicators:uses.csv")}</a>
          </p>
        </>
      )}
    </Section>
  );
}
