"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "#lib/action-state.ts";
import { endSessions } from "#lib/auth/end-sessions.ts";
import { refusalOf, signIn, signOut } from "#lib/auth/options.ts";
import { currentViewer } from "#lib/auth/viewer.ts";
import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { refusalState } from "#lib/form-answer.ts";
import { isLanguage, originalLanguage } from "#lib/i18n/languages.ts";
import { ownPath } from "#lib/own-path.ts";
import { replacePassword } from "./change-password.ts";
import { endSession } from "./end-session.ts";
import {
  letterLanguageForm,
  nothing,
  passwordChangeForm,
  passwordSettingForm,
  sessionForm,
} from "./schema.ts";
import { setFirstPassword } from "./set-password.ts";

/** Opens a session. next-auth checks the password, limits the tries and writes the cookie and the audit. */
export async function openSession(state: ActionState, form: FormData): Promise<ActionState> {
  const language = languageOf(form);
  try {
    await signIn("credentials", {
      email: form.get("email"),
      password: form.get("password"),
      redirect: false,
    });
  } catch (error) {
    return refusalState(state, form, refused(refusalOf(error)), language);
  }
  redirect(ownPath(form.get("next")) ?? `/${language}/account`);
}

/** Ends the session in the database, so that its cookie opens nothing any more, and takes the cookie away. */
export async function closeSession(_state: ActionState, form: FormData): Promise<ActionState> {
  const viewer = await currentViewer();
  if (viewer) await endSession(viewer, viewer.sessionId);
  await signOut({ redirect: false });
  redirect(`/${languageOf(form)}`);
}

export const endOwnSession = defineAction({
  permission: "own account",
  name: "sessions.close",
  input: sessionForm,
  async run({ tx, input, viewer, now, language }) {
    const ended = await tx.session.updateMany({
      where: { id: input.session, personId: viewer.personId, endedAt: null },
      data: { endedAt: now },
    });
    if (ended.count === 0) return refused("notFound");
    return done({ object: `session:${input.session}`, redirectTo: `/${language}/account?done=sessionEnded` });
  },
});

export const endOtherSessions = defineAction({
  permission: "own account",
  name: "sessions.closeOthers",
  input: nothing,
  async run({ tx, viewer, now, language }) {
    const { personId, sessionId } = viewer;
    const ended = await endSessions(tx, { personId, now, except: sessionId });
    return done({
      object: `person:${personId}`,
      facts: { ended },
      redirectTo: `/${language}/account?done=sessionsEnded`,
    });
  },
});

export const changePassword = defineAction({
  permission: "own account",
  name: "passwords.change",
  input: passwordChangeForm,
  run: replacePassword,
});

/** The language in which the portal writes to the person. */
export const chooseLetterLanguage = defineAction({
  permission: "own account",
  name: "people.chooseLanguage",
  input: letterLanguageForm,
  async run({ tx, input, viewer, language }) {
    await tx.person.update({ where: { id: viewer.personId }, data: { language: input.letterLanguage } });
    return done({
      object: `person:${viewer.personId}`,
      redirectTo: `/${language}/account?done=languageChosen`,
    });
  },
});

export const setPassword = defineAction({
  permission: "public",
  name: "passwords.set",
  input: passwordSettingForm,
  run: setFirstPassword,
});

function languageOf(form: FormData) {
  const language = form.get("language");
  return typeof language === "string" && isLanguage(language) ? language : originalLanguage;
}
