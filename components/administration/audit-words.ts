import type { AuditLine } from "#lib/administration/queries/audit.ts";
import { auditedActions } from "#lib/administration/audited-actions.ts";
import { roles } from "#lib/domain/access/permissions.ts";
import { reasons } from "#lib/domain/reasons.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const kinds = [
  "person",
  "session",
  "proposal",
  "evaluation",
  "round",
  "edition",
  "organisation",
  "department",
  "revision",
  "support",
  "service",
  "job",
  "letter",
  "link",
  "links",
  "source",
  "indicator",
] as const;

/** The act in words; one that has none yet stands as its code. */
export function actionInWords(language: Language, action: string): string {
  const known = auditedActions.find((one) => one === action);
  return known ? translator(language)(`administration:audit.actions.${known}`) : action;
}

/** What an act was about: the kind in words, and the name or the code after it. */
export function objectInWords(language: Language, { object, objectName }: AuditLine) {
  const [kind = "", ...rest] = object.split(":");
  const known = kinds.find((one) => one === kind);
  const code = rest.join(":");
  return {
    kind: known ? translator(language)(`administration:audit.objects.${known}`) : kind,
    // The last part of an id tells two apart; its first part is the time it was made.
    code: objectName === null ? code.replace(/^[0-9a-f-]{24}([0-9a-f]{12})$/, "…$1") : null,
    name: objectName,
  };
}

/** Why an act was refused, in words; null for one that was carried out. */
export function refusalInWords(language: Language, outcome: string): string | null {
  if (outcome === "done") return null;
  const known = reasons.find((reason) => reason === outcome);
  return known ? translator(language)(`reasons:${known}`) : outcome;
}

/** The small facts of an act that have words. */
export function factsInWords(language: Language, facts: Record<string, unknown>): string[] {
  const t = translator(language);
  const role = roles.find((one) => one === facts.role);
  const { ended } = facts;
  return [
    ...(role ? [t(`access:roles.${role}`)] : []),
    ...(typeof ended === "number" ? [t("administration:audit.facts.sessionsEnded", { count: ended })] : []),
  ];
}
