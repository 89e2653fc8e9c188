import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { faultsOfUse, useChannels } from "#lib/domain/indicators/channel-uses.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { UsesForm } from "./schema.ts";

interface Recording {
  tx: Transaction;
  input: UsesForm;
  subject: { id: string; code: string };
  viewer: Viewer;
  now: Date;
  language: Language;
}

/** The service that a form names by its code, with whose it is. */
export function usedService(tx: Transaction, { service }: { service: string }) {
  return tx.service.findUnique({
    where: { code: service },
    select: { id: true, code: true, organisationId: true },
  });
}

/** Writes down how a service was used in a year; a channel that is left empty was not counted. */
export async function writeUses(recording: Recording): Promise<Outcome<RecordedUses>> {
  const { tx, input, subject, viewer, now, language } = recording;
  const thisYear = Number(isoDay(now).slice(0, 4));
  if (input.year > thisYear) return refused("invalid", { year: "outOfRange" });
  const faults = useChannels.flatMap((channel) =>
    faultsOfUse(input.channels[channel]).map(
      ({ field, reason }) => [`channels.${channel}.${field}`, reason] as const,
    ),
  );
  if (faults.length > 0) return refused("invalid", Object.fromEntries(faults));
  const { year } = input;
  const stays = { recordedById: viewer.personId, recordedAt: now, partial: year === thisYear };
  await tx.channelUse.deleteMany({ where: { serviceId: subject.id, year } });
  await tx.channelUse.createMany({
    data: useChannels.flatMap((channel) => {
      const { uses, ...rest } = input.channels[channel];
      return uses === null ? [] : [{ serviceId: subject.id, year, channel, uses, ...rest, ...stays }];
    }),
  });
  return done({
    object: `service:${subject.code}`,
    facts: { year },
    pages: ["indicators", "catalogue"],
    redirectTo: `/${language}/ministry/services/${subject.code}/uses?year=${year}&done=saved`,
  });
}

interface RecordedUses {
  object: string;
  facts: { year: number };
  pages: readonly string[];
  redirectTo: string;
}
