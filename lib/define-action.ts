import "server-only";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Action } from "#lib/action-state.ts";
import { currentViewer, type Viewer } from "#lib/auth/viewer.ts";
import { appendAudit } from "#lib/db/audit.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { writeOnce, type Answer } from "#lib/db/write-once.ts";
import { can, type Owned } from "#lib/domain/access/can.ts";
import type { Permission } from "#lib/domain/access/permissions.ts";
import { rowScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import { fieldReasons, refusalState } from "#lib/form-answer.ts";
import { isLanguage, originalLanguage, type Language } from "#lib/i18n/languages.ts";

/** What an act leaves behind: where to go, or what to show on the same page, and what the audit keeps. */
export interface Done {
  redirectTo?: string;
  shown?: Record<string, string>;
  /** What the act was about, for the audit: "proposal:0198…". */
  object: string;
  facts?: Record<string, string | number | boolean | null>;
  /** Tags of the prepared pages that are now out of date. */
  pages?: readonly string[];
  /** What follows outside the transaction, once the write stands: a letter; it may give what is shown only once. */
  afterwards?: () => Promise<Record<string, string>>;
}

interface Context<Input, Subject, Who> {
  tx: Transaction;
  input: Input;
  subject: Subject;
  viewer: Who;
  now: Date;
  language: Language;
}

interface Common<Schema extends z.ZodType> {
  /** What may come in. Never the person, a role, a status or an organisation that the session knows. */
  input: Schema;
}

interface StaffAction<Schema extends z.ZodType, Subject> extends Common<Schema> {
  permission: Permission;
  /** The name in the audit, where it is not the permission's. */
  name?: string;
  /** Loads what the act is about, with whose it is; null when it does not exist for this person. */
  subject: (tx: Transaction, input: z.output<Schema>, viewer: Viewer) => Promise<(Subject & Owned) | null>;
  run: (context: Context<z.output<Schema>, Subject & Owned, Viewer>) => Promise<Outcome<Done>>;
}

interface PublicAction<Schema extends z.ZodType> extends Common<Schema> {
  permission: "public";
  /** The name in the audit. */
  name: string;
  /**
   * Carried out again it comes to the same, by itself. Its form may stand in a prepared page, which is the same for
   * everybody and therefore has no token of its own.
   */
  repeatable?: true;
  run: (context: Context<z.output<Schema>, null, Viewer | null>) => Promise<Outcome<Done>>;
}

/** What anybody signed in may do with their own account, whatever their roles. */
interface OwnAccountAction<Schema extends z.ZodType> extends Common<Schema> {
  permission: "own account";
  /** The name in the audit. */
  name: string;
  run: (context: Context<z.output<Schema>, null, Viewer>) => Promise<Outcome<Done>>;
}

type Definition<Schema extends z.ZodType, Subject> =
  StaffAction<Schema, Subject> | PublicAction<Schema> | OwnAccountAction<Schema>;

const formToken = z.uuid();

/**
 * The one way to write: who asks → may they → is the input valid → one transaction (the form's token, the object
 * and whose it is, the act, its audit line, the pages it makes out of date) → the outcome.
 */
export function defineAction<Schema extends z.ZodType, Subject>(
  definition: Definition<Schema, Subject>,
): Action {
  return async (state, form) => {
    const language = languageOf(form);
    const viewer = await currentViewer();
    const outcome = await attempt(definition, viewer, form, language);
    if (!outcome.ok) {
      if (outcome.reason !== "invalid") await auditRefusal(nameOf(definition), viewer, outcome);
      return refusalState(state, form, outcome, language);
    }
    if (outcome.value.redirectTo) redirect(outcome.value.redirectTo);
    return { refusal: null, values: {}, answers: state.answers + 1, shown: outcome.value.shown ?? null };
  };
}

async function attempt<Schema extends z.ZodType, Subject>(
  definition: Definition<Schema, Subject>,
  viewer: Viewer | null,
  form: FormData,
  language: Language,
): Promise<Outcome<Answer>> {
  const early = refusedEarly(definition.permission, viewer);
  if (early) return early;
  const token = isRepeatable(definition) ? null : formToken.safeParse(form.get("formToken"));
  const parsed = parseWithZod(form, { schema: definition.input });
  if (token?.success === false) return refused("invalid");
  if (parsed.status !== "success") return refused("invalid", fieldReasons(parsed.error ?? {}, form));
  const write = {
    token: token?.data ?? null,
    action: nameOf(definition),
    personId: viewer?.personId ?? null,
  };
  return writeOnce(viewer ? rowScope(viewer) : visitorScope, write, async (tx) => {
    const context = { tx, input: parsed.value, now: new Date(), language };
    if (definition.permission === "public") return definition.run({ ...context, subject: null, viewer });
    if (!viewer) return refused("notSignedIn");
    if (definition.permission === "own account") return definition.run({ ...context, subject: null, viewer });
    const subject = await definition.subject(tx, parsed.value, viewer);
    if (!subject) return refused("notFound");
    if (!can(viewer, definition.permission, subject)) return refused("notPermitted");
    return definition.run({ ...context, subject, viewer });
  });
}

/** Before anything is read: who asks, and may they ever. */
function refusedEarly(
  permission: Permission | "public" | "own account",
  viewer: Viewer | null,
): Refusal | null {
  if (permission === "public") return null;
  if (!viewer) return refused("notSignedIn");
  if (permission === "own account" || can(viewer, permission, null)) return null;
  return refused("notPermitted");
}

async function auditRefusal(action: string, viewer: Viewer | null, refusal: Refusal): Promise<void> {
  const actor = viewer?.personId ?? "visitor";
  await inScope(visitorScope, (tx) =>
    appendAudit(tx, { actor, action, object: "", outcome: refusal.reason }),
  );
}

function isRepeatable<Schema extends z.ZodType, Subject>(definition: Definition<Schema, Subject>): boolean {
  return definition.permission === "public" && definition.repeatable === true;
}

function nameOf<Schema extends z.ZodType, Subject>(definition: Definition<Schema, Subject>): string {
  return definition.name ?? definition.permission;
}

function languageOf(form: FormData): Language {
  const language = form.get("language");
  return typeof language === "string" && isLanguage(language) ? language : originalLanguage;
}
