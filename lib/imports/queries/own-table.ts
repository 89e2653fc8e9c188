import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { servicesKept } from "#lib/catalogue/queries/whole-catalogue.ts";
import { inScope } from "#lib/db/scope.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { ServiceContent } from "#lib/domain/revisions/content.ts";
import { inBatches } from "#lib/imports/in-batches.ts";
import { servicesFound } from "#lib/imports/services-found.ts";

type KeptService = Awaited<ReturnType<typeof servicesKept>>[number];

/**
 * The services that the viewer reads about, in whatever state, as the public tables show them; of one that was never
 * public, what was written last. Uploaded again it changes nothing.
 */
export async function ownTable(viewer: Viewer, organisation: string | null): Promise<KeptService[]> {
  const reach = reachOf(viewer, "services.read");
  return inScope(rowScope(viewer), async (tx) => {
    const services = await servicesKept(tx, {
      AND: [
        reach === "everything" ? {} : { organisationId: { in: [...reach] } },
        organisation === null ? {} : { organisation: { slug: organisation } },
      ],
    });
    const written: KeptService[] = [];
    for (const batch of inBatches(services)) {
      const found = await servicesFound(
        tx,
        batch.map(({ code }) => code),
      );
      written.push(...batch.map((service) => saying(service, found.get(service.code)?.content)));
    }
    return written;
  });
}

function saying(service: KeptService, content: ServiceContent | undefined): KeptService {
  if (!content) return service;
  return {
    ...service,
    ...content,
    summary: content.summary ?? { ar: "", en: null },
    // In a table the first channel is the first.
    costs: content.costs.map((cost) => ({
      ...cost,
      channel: cost.channel === null ? null : cost.channel + 1,
    })),
  };
}
