import { BarTable } from "#components/ui/charts/bar-table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { periodInWords } from "#lib/i18n/period-in-words.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ServiceSignIns } from "#lib/indicators/queries/service-sign-ins.ts";

/** The services that people signed in to most by unified registration. */
export function MostSignedIn({ language, signIns }: { language: Language; signIns: ServiceSignIns }) {
  const t = translator(language);
  const title = t("indicators:mostSignedIn", { period: periodInWords(language, signIns.period) });
  return (
    <div className="mt-8 max-w-text">
      <h3 className="mb-2">{title}</h3>
      <BarTable
        id="service-sign-ins"
        caption={title}
        labelTitle={t("indicators:service")}
        valueTitle={t("indicators:value")}
        bars={signIns.services.map(({ code, name, signIns: value }) => ({
          key: code,
          label: textIn(language, name).text,
          href: `/${language}/services/${code}`,
          value,
          text: formatNumber(language, value),
        }))}
      />
    </div>
  );
}
