import type {
  channelKinds,
  ContentChannel,
  ContentCost,
  currencies,
  ServiceContent,
} from "#lib/domain/revisions/content.ts";
import { contentLimits } from "#lib/domain/revisions/limits.ts";
import { isWebAddress } from "#lib/domain/typed/web-address.ts";
import type { ContentColumn } from "./content-columns.ts";
import { linesOf, textAt } from "./read-texts.ts";
import type { RowCells } from "./row-cells.ts";
import type { Spellings } from "./spellings.ts";

type Row = RowCells<ContentColumn>;

export interface ChannelSpellings {
  channelKind: Spellings<(typeof channelKinds)[number]>;
  currency: Spellings<(typeof currencies)[number]>;
}

/** Channels and fees: one a line, in cells beside each other. A table has all the columns of one of them, or none. */
export function readChannels(
  row: Row,
  { channelKind, currency }: ChannelSpellings,
  before: Pick<ServiceContent, "channels" | "costs">,
): Pick<ServiceContent, "channels" | "costs"> {
  const channels = row.has("channel_kinds") ? channelsOf(row, channelKind) : before.channels;
  return {
    channels,
    costs: row.has("cost_amounts") ? costsOf(row, currency, channels.length) : before.costs,
  };
}

function channelsOf(row: Row, kinds: ChannelSpellings["channelKind"]): ContentChannel[] {
  const of = (column: ContentColumn) => row.things(column, contentLimits.channels);
  const [kind, url, phone] = [of("channel_kinds"), of("channel_urls"), of("channel_phones")];
  const [placeAr, placeEn] = [of("channel_places_ar"), of("channel_places_en")];
  const [hoursAr, hoursEn] = [of("channel_hours_ar"), of("channel_hours_en")];
  return linesOf(kind, url, phone, placeAr, placeEn, hoursAr, hoursEn).flatMap((at) => {
    const channel = row.value("channel_kinds", kind[at] ?? null, kinds);
    const said = {
      url: address(row, url[at] ?? null),
      phone: phone[at] ? row.measured("channel_phones", phone[at], contentLimits.phone) : null,
      place: textAt(row, "channel_places_ar", "channel_places_en", placeAr[at], placeEn[at]),
      hours: textAt(row, "channel_hours_ar", "channel_hours_en", hoursAr[at], hoursEn[at]),
    };
    return channel === null ? [] : [{ kind: channel, ...said }];
  });
}

function address(row: Row, text: string | null): string | null {
  if (text === null) return null;
  return isWebAddress(text)
    ? row.measured("channel_urls", text, contentLimits.address)
    : row.fault("channel_urls", "notAnAddress", text);
}

function costsOf(row: Row, currencies: ChannelSpellings["currency"], channels: number): ContentCost[] {
  const of = (column: ContentColumn) => row.things(column, contentLimits.channels);
  const [amounts, units, places] = [of("cost_amounts"), of("cost_currencies"), of("cost_channels")];
  const [notesAr, notesEn] = [of("cost_notes_ar"), of("cost_notes_en")];
  return linesOf(amounts, units, places, notesAr, notesEn).flatMap((at) => {
    if (amounts[at] === undefined || amounts[at] === null) row.fault("cost_amounts", "required");
    const amount = row.number("cost_amounts", amounts[at] ?? null, contentLimits.amount);
    const currency = row.value("cost_currencies", units[at] ?? null, currencies);
    // In a table the first channel is the first, not the one before it.
    const channel = row.number("cost_channels", places[at] ?? null, { min: 1, max: channels, whole: true });
    const note = textAt(row, "cost_notes_ar", "cost_notes_en", notesAr[at], notesEn[at]);
    if (amount === null || currency === null) return [];
    return [{ amount, currency, note, channel: channel === null ? null : channel - 1 }];
  });
}
