import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { z } from "zod";
import { oneLine } from "./one-line.ts";

export interface Message {
  /** The same at every try: servers and mailboxes know a second copy by it. */
  messageId: string;
  from: string;
  to: string;
  language: string;
  subject: string;
  text: string;
}

/** What became of it, as far as it can be known; `begun` where it failed after its first byte. */
export type HandedOver =
  | { kind: "taken" }
  /** For ever: such an address or letter is not taken there. */
  | { kind: "refused"; error: string; begun: boolean }
  /** The server does not answer, or asks to come again; it keeps nothing. */
  | { kind: "notNow"; error: string; begun: boolean }
  /** The line broke after the letter was begun: it may have arrived. */
  | { kind: "unanswered"; error: string }
  /** Somebody else hands it over at this moment. */
  | { kind: "notOurs" };

const limits = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 15_000, dnsTimeout: 5_000 };

/**
 * Hands one letter to a mail server. `begin` is called when the server has asked for the letter and before its first
 * byte; where it answers false, no byte is sent. So everything that fails earlier can be tried again.
 */
export async function handOver(
  smtpUrl: string,
  message: Message,
  begin: () => Promise<boolean>,
): Promise<HandedOver> {
  const source = await compose(message);
  const connection = new SMTPConnection({ ...parseConnectionUrl(smtpUrl), ...limits });
  // A line may also break while it is being closed, when nobody waits for its answer any more.
  connection.on("error", () => undefined);
  let begun = false;
  let ours = true;
  async function* body() {
    ours = await begin();
    if (!ours) throw new Error("another try has begun");
    begun = true;
    yield source;
  }
  try {
    await opened(connection, smtpUrl);
    const envelope = { from: addressIn(message.from), to: [oneLine(message.to)] };
    await new Promise<void>((resolve, reject) => {
      connection.once("error", reject);
      connection.once("end", () => reject(new Error("the line broke off")));
      connection.send(envelope, Readable.from(body()), (error) => (error ? reject(error) : resolve()));
    });
    connection.quit();
    return { kind: "taken" };
  } catch (error) {
    // Without the end of the letter the server has nothing to deliver.
    connection.close();
    return ours ? verdict(error, begun) : { kind: "notOurs" };
  }
}

function verdict(error: unknown, begun: boolean): HandedOver {
  const said = z.object({ message: z.string(), responseCode: z.number().optional() }).safeParse(error);
  const { message, responseCode = 0 } = said.data ?? { message: String(error) };
  const line = oneLine(message).slice(0, 300);
  if (responseCode >= 500) return { kind: "refused", error: line, begun };
  if (responseCode >= 400 || !begun) return { kind: "notNow", error: line, begun };
  return { kind: "unanswered", error: line };
}

async function opened(connection: SMTPConnection, smtpUrl: string): Promise<void> {
  const { auth } = parseConnectionUrl(smtpUrl);
  await new Promise<void>((resolve, reject) => {
    connection.once("error", reject);
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  if (!auth) return;
  await new Promise<void>((resolve, reject) => {
    connection.login(auth, (error) => (error ? reject(error) : resolve()));
  });
}

function compose({ messageId, from, to, language, subject, text }: Message): Promise<Buffer> {
  return new MailComposer({
    messageId,
    from,
    // An object, not a list in a string: a comma or a line break in an address adds no other person.
    to: { name: "", address: oneLine(to) },
    subject: oneLine(subject),
    text,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": language },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** The address alone of `"Portal" <portal@example.ps>`. */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
}
