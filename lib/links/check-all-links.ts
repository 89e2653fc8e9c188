import "server-only";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { catalogueLinks } from "./catalogue-links.ts";
import { checkOneLink } from "./check-one-link.ts";

/** A link that was checked so short a time ago is left in peace. */
const restMinutes = 10;
/** So many are added in one transaction. */
const batch = 50;

/** Each week, and on demand: gives every link of the published catalogue a job of its own. */
export const checkAllLinks = defineJob({
  name: "links.checkAll",
  payload: z.object({ organisations: z.array(z.uuid()).optional() }),
  timeoutSeconds: 60,
  retries: { times: 3, firstWaitSeconds: 60, mostSeconds: 600 },
  schedule: "0 2 * * 6",
  async run({ organisations }) {
    const addresses = await dueAddresses(organisations);
    for (let from = 0; from < addresses.length; from += batch)
      await inScope(portalScope, async (tx) => {
        for (const address of addresses.slice(from, from + batch))
          await enqueue(tx, checkOneLink, { address }, { key: address });
      });
  },
});

function dueAddresses(organisations: readonly string[] | undefined): Promise<string[]> {
  return inScope(portalScope, async (tx) => {
    const links = await catalogueLinks(tx, organisations ?? "everything");
    const recent = await tx.linkCheck.findMany({
      where: { checkedAt: { gt: new Date(Date.now() - restMinutes * 60_000) } },
      select: { address: true },
    });
    const resting = new Set(recent.map(({ address }) => address));
    return [...new Set(links.map(({ address }) => address))].filter((address) => !resting.has(address));
  });
}
