import type { ActionState } from "#lib/action-state.ts";
import type { Refusal } from "#lib/domain/outcome.ts";
import { reasons, type Reason } from "#lib/domain/reasons.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { isolated, leftToRight } from "#lib/i18n/isolated.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Never sent back to the page: secrets, and what the form brings along by itself. */
const kept = /^(password|formToken$|language$|version$|\$ACTION)/;

/** The answer to a refused form: the reason in words, per field too, and everything that was typed. */
export function refusalState(
  state: ActionState,
  form: FormData,
  refusal: Refusal,
  language: Language,
): ActionState {
  const t = translator(language);
  const fields = Object.entries(refusal.fields ?? {}).map(([name, reason]) => [name, t(`reasons:${reason}`)]);
  return {
    refusal: {
      reason: refusal.reason,
      sentence: [
        t(`reasons:${refusal.reason}`),
        refusal.standing && t("form.standing", { what: refusal.standing }),
        refusal.circle && t("form.circle", { way: wayRound(refusal.circle) }),
        missedDeadline(refusal, language),
      ]
        .filter(Boolean)
        .join(" "),
      fields: Object.fromEntries(fields),
      stored: refusal.reason === "changedMeanwhile" ? t("form.stored") : undefined,
    },
    values: typedValues(form),
    answers: state.answers + 1,
    shown: null,
  };
}

// References keep their order in an Arabic sentence, and names among them their own direction.
function wayRound(circle: readonly string[]): string {
  return leftToRight(circle.map(isolated).join(" → "));
}

function missedDeadline({ deadline }: Refusal, language: Language): string | null {
  if (deadline === undefined) return null;
  return translator(language)("form.deadlineWas", { moment: formatDateTime(language, new Date(deadline)) });
}

/** The reason codes of a schema's issues; an issue without one is "required" where nothing was typed. */
export function fieldReasons(
  issues: Record<string, string[] | null>,
  form: FormData,
): Record<string, Reason> {
  return Object.fromEntries(
    Object.entries(issues).flatMap(([name, messages]) => {
      const [message] = messages ?? [];
      return message === undefined ? [] : [[name, reasonOf(message, form.get(name))]];
    }),
  );
}

function reasonOf(message: string, typed: FormDataEntryValue | null): Reason {
  const known = reasons.find((reason) => reason === message);
  if (known) return known;
  return typed === null || typed === "" ? "required" : "invalid";
}

function typedValues(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => !kept.test(name));
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
  );
}
