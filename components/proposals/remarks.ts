import type { Section } from "#lib/domain/proposals/sections.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";

/** What the quality team said of each section when it last returned the proposal; nothing once it was sent again. */
export function remarks({ status, events }: ProposalFile): Partial<Record<Section, string>> {
  return status === "returned" ? (lastReturn(events)?.sectionReasons ?? {}) : {};
}

export function lastReturn(events: ProposalFile["events"]): ProposalFile["events"][number] | undefined {
  return events.findLast(({ to }) => to === "returned");
}
