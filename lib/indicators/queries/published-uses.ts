import "server-only";
import { database } from "#lib/db/client.ts";
import { FEWEST_ANSWERS, type UseChannel } from "#lib/domain/indicators/channel-uses.ts";

export interface PublishedUse {
  service: string;
  organisation: string;
  year: number;
  channel: UseChannel;
  uses: number;
  partial: boolean;
  answers: number | null;
  satisfied: number | null;
  minutes: number | null;
  visits: number | null;
}

/** What organisations counted of their published services, of one year or of all (null), service by service. */
export async function publishedUses(year: number | null): Promise<PublishedUse[]> {
  const rows = await database().channelUse.findMany({
    where: { service: { status: "published" }, ...(year === null ? {} : { year }) },
    include: { service: { select: { code: true, organisation: { select: { slug: true } } } } },
    orderBy: [{ service: { code: "asc" } }, { year: "asc" }, { channel: "asc" }],
  });
  return rows.map(({ service, channel, uses, partial, answers, satisfied, minutes, visits, ...row }) => {
    // Few answers might tell of persons.
    const told = answers !== null && answers >= FEWEST_ANSWERS;
    return {
      ...{ service: service.code, organisation: service.organisation.slug, year: row.year },
      ...{ channel, uses, partial, minutes },
      answers: told ? answers : null,
      satisfied: told ? satisfied : null,
      visits: visits?.toNumber() ?? null,
    };
  });
}
