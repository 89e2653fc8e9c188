import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { accountLinkLetter } from "#lib/mail/account-link-letter.ts";
import { sendLetter } from "#lib/mail/send.ts";

/** A mail server that takes everything, and keeps what it was told. */
let server: Server;
let commands: string[];
let written: string[];
let settings: { SMTP_URL: string; PORTAL_URL: string };

beforeEach(async () => {
  commands = [];
  written = [];
  server = createServer((socket) => {
    let inLetter = false;
    socket.write("220 sink\r\n");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString("utf8").split("\r\n").filter(Boolean)) {
        (inLetter ? written : commands).push(line);
        if (inLetter && line !== ".") continue;
        inLetter = line === "DATA";
        socket.write(inLetter ? "354 go on\r\n" : "250 ok\r\n");
      }
    });
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, PORTAL_URL: "https://services.example.ps" };
});
afterEach(() => void server.close());

const letter = { to: "person@example.ps", subject: "دعوة", text: "نص" };
const receivers = () => commands.filter((line) => line.startsWith("RCPT TO:"));
const headers = () => written.filter((line) => /^[A-Za-z-]+:/.test(line));

describe("a letter", () => {
  test("reaches one person", async () => {
    expect(await sendLetter(letter, settings)).toBe(true);
    expect(receivers()).toEqual(["RCPT TO:<person@example.ps>"]);
    expect(headers().filter((line) => line.startsWith("From:"))).toEqual([
      "From: portal@services.example.ps",
    ]);
  });

  test.each([
    ["an address with another line", { ...letter, to: "person@example.ps\r\nBcc: other@example.ps" }],
    ["an address with a comma", { ...letter, to: "person@example.ps, other@example.ps" }],
    ["a subject with another line", { ...letter, subject: "a\r\nBcc: other@example.ps" }],
    ["a text with a dot line", { ...letter, text: "a\r\n.\r\nRCPT TO:<other@example.ps>" }],
  ])("%s adds no receiver and no header", async (_what, planted) => {
    await sendLetter(planted, settings);
    expect(receivers().filter((line) => line === "RCPT TO:<other@example.ps>")).toEqual([]);
    expect(receivers().length).toBeLessThanOrEqual(1);
    expect(headers().filter((line) => /^bcc:/i.test(line))).toEqual([]);
  });

  test("is not sent where no server is set, or none answers", async () => {
    expect(await sendLetter(letter, { PORTAL_URL: settings.PORTAL_URL })).toBe(false);
    expect(await sendLetter(letter, { ...settings, SMTP_URL: "smtp://127.0.0.1:1" })).toBe(false);
  });

  test("brings the link in both languages", () => {
    const url = "https://services.example.ps/ar/account/password/abc";
    const expiresAt = new Date("2026-12-01T10:00:00Z");
    const { subject, text } = accountLinkLetter({
      to: "a@example.ps",
      name: "منى",
      purpose: "invitation",
      url,
      expiresAt,
    });
    expect(subject).toMatch(/دعوة.+Invitation/);
    expect(text.split(url)).toHaveLength(3);
    expect(text).toContain("1 December 2026");
  });
});
