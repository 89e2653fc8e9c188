import "server-only";
import { database } from "#lib/db/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import {
  yearsOfUse,
  type TypedUse,
  type UseChannel,
  type YearOfUse,
} from "#lib/domain/indicators/channel-uses.ts";

export interface RecordedUse extends TypedUse {
  year: number;
  channel: UseChannel;
  uses: number;
}

/** What was written down of a service, by year and channel. */
export async function usesOfService(code: string, client: Transaction = database()): Promise<RecordedUse[]> {
  const rows = await client.channelUse.findMany({
    where: { service: { code } },
    orderBy: [{ year: "asc" }, { channel: "asc" }],
  });
  return rows.map(({ year, channel, uses, answers, satisfied, minutes, visits }) => ({
    ...{ year, channel, uses, answers, satisfied, minutes },
    visits: visits?.toNumber() ?? null,
  }));
}

export interface OrganisationUses {
  years: YearOfUse[];
  /** How many of its published services have a count in the last of these years. */
  counted: number;
  services: number;
}

/** How the published services were used, of one organisation by its slug or of all of them (null). */
export async function usesTogether(slug: string | null): Promise<OrganisationUses> {
  const services = { status: "published", ...(slug === null ? {} : { organisation: { slug } }) } as const;
  const [rows, total] = await Promise.all([
    database().channelUse.findMany({
      where: { service: services },
      select: { serviceId: true, year: true, channel: true, uses: true, answers: true, satisfied: true },
    }),
    database().service.count({ where: services }),
  ]);
  const years = yearsOfUse(rows);
  const last = years.at(-1)?.year;
  const counted = new Set(rows.filter(({ year }) => year === last).map(({ serviceId }) => serviceId)).size;
  return { years, counted, services: total };
}
