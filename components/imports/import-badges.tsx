import { Badge } from "#components/ui/badge.tsx";
import type { RowDecision } from "#lib/domain/imports/approval.ts";
import type { ImportState } from "#lib/domain/imports/states.ts";
import type { PlannedKind } from "#lib/domain/tables/plan.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { TableOf } from "#lib/imports/queries/imports.ts";

const stateTones = {
  waiting: "note",
  checked: "note",
  refused: "bad",
  confirmed: "note",
  done: "good",
  discarded: "plain",
  failed: "bad",
  expired: "plain",
} as const;

const kindTones = { faulty: "bad", added: "good", changed: "note", unchanged: "plain" } as const;

const decisionTones = { awaiting: "note", returned: "bad", approved: "good", withdrawn: "plain" } as const;

export function DecisionBadge({ language, decision }: { language: Language; decision: RowDecision }) {
  return (
    <Badge tone={decisionTones[decision]}>
      {translator(language)(`imports:review.decision.${decision}`)}
    </Badge>
  );
}

export function ImportBadge({ language, state }: { language: Language; state: ImportState }) {
  return <Badge tone={stateTones[state]}>{translator(language)(`imports:state.${state}`)}</Badge>;
}

interface KindProps {
  language: Language;
  kind: PlannedKind;
  of: TableOf;
}

export function KindBadge({ language, kind, of }: KindProps) {
  return <Badge tone={kindTones[kind]}>{kindTitle(language, kind, of)}</Badge>;
}

/** What happens to a row, in the words of what the table holds. */
export function kindTitle(language: Language, kind: PlannedKind, of: TableOf): string {
  const t = translator(language);
  return of === "services" ? t(`imports:kind.${kind}`) : t(`imports:nominations.kind.${kind}`);
}
