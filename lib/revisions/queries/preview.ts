import "server-only";
import { serviceInAnyState } from "#lib/catalogue/queries/service.ts";
import type { RevisionFile } from "./revision-file.ts";

/** What the page of a service will say once a revision is approved. */
export async function previewOf({
  service,
  content,
  names,
}: Pick<RevisionFile, "service" | "content" | "names">) {
  const stored = await serviceInAnyState(service.code);
  if (!stored) return null;
  const { lifeEvents, requires, costs, ...said } = content;
  return {
    ...stored,
    ...said,
    departmentContact: content.department?.ar === stored.department?.ar ? stored.departmentContact : null,
    // A draft may not have said it yet; its place is kept by the name.
    summary: content.summary ?? content.name,
    costs: costs.map(({ channel, ...cost }) => ({ ...cost, channel: channel === null ? null : channel + 1 })),
    lifeEvents,
    lifeEventNames: lifeEvents.flatMap((slug) => {
      const name = names.lifeEvents[slug];
      return name ? [{ slug, name }] : [];
    }),
    requires: requires.flatMap((code) => {
      const name = names.services[code];
      return name ? [{ code, name }] : [];
    }),
  };
}
