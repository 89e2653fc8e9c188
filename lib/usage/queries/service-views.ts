import "server-only";
import { database } from "#lib/db/client.ts";

/** How often the pages of services were opened from one day to another (ISO dates, both with it), by their ids. */
export async function serviceViews(
  serviceIds: readonly string[],
  { from, until }: { from: string; until: string },
): Promise<ReadonlyMap<string, number>> {
  const rows = await database().serviceView.groupBy({
    by: ["serviceId"],
    where: { serviceId: { in: [...serviceIds] }, day: { gte: new Date(from), lte: new Date(until) } },
    _sum: { views: true },
  });
  const counted = new Map(rows.map(({ serviceId, _sum }) => [serviceId, _sum.views ?? 0]));
  return new Map(serviceIds.map((id) => [id, counted.get(id) ?? 0]));
}
