import type { ServiceChannel, ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";
import { Unknown } from "./unknown.tsx";

interface ServiceCostProps {
  language: Language;
  service: Pick<ServiceDetails, "costs" | "costNote" | "channels">;
}

/** The fee as far as it is known: amounts, by which way, with their notes, and what was said of it in words. */
export function ServiceCost({ language, service: { costs, costNote, channels } }: ServiceCostProps) {
  if (costs.length === 0 && costNote === null) return <Unknown language={language} />;
  return (
    <>
      {costs.map((cost) => {
        const channel = channels[(cost.channel ?? 0) - 1];
        return (
          <span key={`${cost.currency} ${cost.amount} ${cost.channel}`} className="block">
            {money(language, cost)}
            {channel && ` ${way(language, channel)}`}
            {cost.note && (
              <>
                {language === "ar" ? "، " : ", "}
                <OwnLanguage language={language} text={cost.note} />
              </>
            )}
          </span>
        );
      })}
      {costNote && <OwnLanguage language={language} text={costNote} className="block" />}
    </>
  );
}

/** "at the counter", as one goes on after an amount. */
function way(language: Language, { kind }: ServiceChannel): string {
  return translator(language)(`catalogue:service.feeBy.${kind}`);
}

function money(language: Language, cost: ServiceDetails["costs"][number]): string {
  return cost.amount === 0 ? translator(language)("catalogue:currency.free") : moneyInWords(language, cost);
}
