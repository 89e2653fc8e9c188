import "server-only";
import { z } from "zod";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { env } from "#lib/env.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { checkLink } from "./check-link.ts";
import { internet, type Network } from "./network.ts";

const historyDays = 400;

/** Checks one address and keeps what was found. Of one host, one link is checked at a time. */
export const checkOneLink = defineJob({
  name: "links.check",
  payload: z.object({ address: z.string() }),
  timeoutSeconds: 60,
  retries: { times: 1, firstWaitSeconds: 60, mostSeconds: 60 },
  together: 4,
  group: ({ address }) => URL.parse(address)?.host || "none",
  run: ({ address }, { signal }) => checkAndKeep(address, internet, signal),
});

export async function checkAndKeep(address: string, network: Network, signal: AbortSignal): Promise<void> {
  const { LINK_CHECK_PORTS: ports, PORTAL_URL } = env();
  const userAgent = `GovernmentServicesPortal-LinkCheck/1 (+${PORTAL_URL})`;
  const began = performance.now();
  const checked = await checkLink(address, { network, ports, userAgent, signal });
  const tookMs = Math.round(performance.now() - began);
  const old = new Date(Date.now() - historyDays * 24 * 3_600_000);
  await inScope(portalScope, async (tx) => {
    await tx.linkCheck.create({ data: { address, ...checked, tookMs } });
    await tx.linkCheck.deleteMany({ where: { address, checkedAt: { lt: old } } });
  });
}
