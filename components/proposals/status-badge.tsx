import { Badge } from "#components/ui/badge.tsx";
import type { ProposalStatus } from "#lib/domain/proposals/status.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const tones = {
  draft: "plain",
  submitted: "note",
  returned: "bad",
  accepted: "good",
  ranked: "good",
  withdrawn: "plain",
  declined: "plain",
  merged: "plain",
} as const satisfies Record<ProposalStatus, string>;

export function StatusBadge({ language, status }: { language: Language; status: ProposalStatus }) {
  return <Badge tone={tones[status]}>{translator(language)(`proposals:status.${status}`)}</Badge>;
}
