import { Badge } from "#components/ui/badge.tsx";
import type { RevisionState, ServiceState } from "#lib/domain/revisions/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const tones = {
  draft: "plain",
  inReview: "note",
  returned: "bad",
  approved: "good",
  withdrawn: "plain",
} as const satisfies Record<RevisionState, string>;

export function RevisionBadge({ language, state }: { language: Language; state: RevisionState }) {
  return <Badge tone={tones[state]}>{translator(language)(`revisions:state.${state}`)}</Badge>;
}

const tonesOfService = {
  draft: "plain",
  inReview: "note",
  published: "good",
  archived: "plain",
} as const satisfies Record<ServiceState, string>;

export function ServiceBadge({ language, state }: { language: Language; state: ServiceState }) {
  return (
    <Badge tone={tonesOfService[state]}>{translator(language)(`revisions:serviceState.${state}`)}</Badge>
  );
}
