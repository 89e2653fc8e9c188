import { BarTable } from "#components/ui/charts/bar-table.tsx";
import { useChannels, type YearOfUse } from "#lib/domain/indicators/channel-uses.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ChannelsOfUseProps {
  language: Language;
  years: readonly YearOfUse[];
}

/** So many years are beside each other; the open data have all of them. */
const MOST_YEARS = 3;

/** By which channels services were used in the last years, each year by itself and all to one scale. */
export function ChannelsOfUse({ language, years }: ChannelsOfUseProps) {
  const t = translator(language);
  const shown = years.slice(-MOST_YEARS);
  const most = Math.max(...shown.flatMap(({ byChannel }) => Object.values(byChannel)));
  const channels = useChannels.filter((channel) => shown.some(({ byChannel }) => byChannel[channel] > 0));
  if (channels.length === 0) return null;
  return (
    <>
      <h3 className="mt-8 mb-2">{t("indicators:uses.byChannel")}</h3>
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        {shown.map(({ year, byChannel }) => (
          <div key={year}>
            <h4 className="mb-1 text-base font-medium">{year}</h4>
            <BarTable
              id={`uses-${year}`}
              caption={t("indicators:uses.byChannelOf", { year })}
              labelTitle={t("indicators:uses.channelTitle")}
              valueTitle={t("indicators:uses.field.uses")}
              whole={most}
              bars={channels.map((channel) => ({
                key: channel,
                label: t(`indicators:uses.channel.${channel}`),
                value: byChannel[channel],
                text: formatNumber(language, byChannel[channel]),
              }))}
            />
          </div>
        ))}
      </div>
    </>
  );
}
