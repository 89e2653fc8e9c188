import "server-only";
import { createTransport } from "nodemailer";
import { oneLine } from "./one-line.ts";

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

interface MailSettings {
  SMTP_URL?: string;
  MAIL_FROM?: string;
  PORTAL_URL: string;
}

/** Milliseconds until a mail server that does not answer is given up. */
const limits = { connectionTimeout: 2_000, greetingTimeout: 2_000, socketTimeout: 5_000, dnsTimeout: 2_000 };
const patience = 5_000;

/**
 * Sends at once a letter that must not be kept, for it opens an account; false where no mail server is set or it does
 * not take the letter.
 */
export async function sendLetter(letter: Letter, settings: MailSettings): Promise<boolean> {
  if (!settings.SMTP_URL) return false;
  const transport = createTransport({ url: settings.SMTP_URL, ...limits });
  try {
    await Promise.race([
      transport.sendMail({
        from: settings.MAIL_FROM ?? `portal@${new URL(settings.PORTAL_URL).hostname}`,
        // An object, not a list in a string: a comma or a line break in an address adds no other person.
        to: { name: "", address: oneLine(letter.to) },
        subject: oneLine(letter.subject),
        text: letter.text,
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
      giveUp(),
    ]);
    return true;
  } catch {
    return false;
  } finally {
    transport.close();
  }
}

function giveUp(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error("the mail server did not answer")), patience).unref();
  });
}
