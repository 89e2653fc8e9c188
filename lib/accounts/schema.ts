import { z } from "zod";
import { passwordLength } from "#lib/auth/password.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { languages } from "#lib/i18n/languages.ts";

/** Passwords are taken as typed: nothing of them is cleaned away. */
const password = z
  .string({ error: reason("required") })
  .min(passwordLength.min, reason("passwordTooShort"))
  .max(passwordLength.max, reason("tooLong"));

const newPassword = { passwordNew: password, passwordAgain: z.string({ error: reason("required") }) };
const same = (form: { passwordNew: string; passwordAgain: string }) =>
  form.passwordNew === form.passwordAgain;
const differ = { path: ["passwordAgain"], message: reason("passwordsDiffer") };

export const passwordChangeForm = z
  .object({ passwordOld: z.string({ error: reason("required") }).max(passwordLength.max), ...newPassword })
  .refine(same, differ);

export const passwordSettingForm = z
  .object({ token: z.string().max(100), ...newPassword })
  .refine(same, differ);

export const sessionForm = z.object({ session: z.uuid() });

/** Of the letters, apart from the language of the page that the form stands on. */
export const letterLanguageForm = z.object({ letterLanguage: z.enum(languages) });

export const nothing = z.object({});

function reason(code: Reason): Reason {
  return code;
}
