import type { ContentChannel, ContentCost } from "#lib/domain/revisions/content.ts";
import type { ChannelsPage, CostPage } from "./schema.ts";

/** The channels of a page without its empty rows; the fee of a channel that went is asked whichever way one takes. */
export function keepChannels(
  rows: ChannelsPage["channels"],
  costs: readonly ContentCost[],
): { channels: ContentChannel[]; costs: ContentCost[] } {
  const kept = rows.flatMap((channel, row) => (saysWhere(channel) ? [{ channel, row }] : []));
  const placeOf = (row: number | null) => {
    const place = kept.findIndex((one) => one.row === row);
    return place === -1 ? null : place;
  };
  return {
    channels: kept.map(({ channel }) => channel),
    costs: costs.map((cost) => ({ ...cost, channel: placeOf(cost.channel) })),
  };
}

function saysWhere({ url, phone, place, hours }: ContentChannel): boolean {
  return [url, phone, place, hours].some((said) => said !== null);
}

/** The fees of a page without its empty rows, each for a channel that there is. */
export function keepCosts(rows: CostPage["costs"], channels: readonly ContentChannel[]): ContentCost[] {
  return rows.flatMap(({ amount, channel, ...cost }) =>
    amount === null
      ? []
      : [{ ...cost, amount, channel: channel !== null && channel < channels.length ? channel : null }],
  );
}
