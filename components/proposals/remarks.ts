import type { Remark } from "#lib/domain/proposals/remarks.ts";
import type { Section } from "#lib/domain/proposals/sections.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";

/** What the quality team said of a section and its fields when it last returned the proposal; nothing once it was sent again. */
export function remarksOn(section: Section, { status, events }: ProposalFile): Remark[] {
  if (status !== "returned") return [];
  return (lastReturn(events)?.remarks ?? []).filter((remark) => remark.section === section);
}

export function lastReturn(events: ProposalFile["events"]): ProposalFile["events"][number] | undefined {
  return events.findLast(({ to }) => to === "returned");
}
