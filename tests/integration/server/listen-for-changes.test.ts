import { Client } from "pg";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listenForChanges } from "#server/prepared/listen-for-changes.ts";
import { patiently } from "./open-front.ts";
import { openWire, type Wire } from "./open-wire.ts";

const databaseUrl = process.env.DATABASE_URL ?? "";
const delays = { firstMs: 20, mostMs: 100, checkMs: 100, answerMs: 200 };
const log = pino({ level: "silent" });

let wire: Wire;
let stop: () => Promise<void>;
let heard: string[][];
let writings: number;

beforeEach(async () => {
  heard = [];
  writings = 0;
  wire = await openWire(databaseUrl);
  stop = listenForChanges({
    databaseUrl: wire.url,
    log,
    delays,
    outdate: (tags) => void heard.push([...tags]),
    writeCounts: () => {
      writings += 1;
    },
  });
});
afterEach(async () => {
  await stop();
  wire.close();
});

describe("the front hears from the database which pages changed", () => {
  test("by their tags, at commit and not before", async () => {
    await expect.poll(() => heard, patiently).toEqual([["*"]]);
    const writer = await writing();
    await writer.query("begin");
    await writer.query("select pg_notify('portal_pages', 'catalogue  service:MOI-014')");
    await writer.query("select pg_notify('another_channel', 'other')");
    expect(heard).toEqual([["*"]]);
    await writer.query("commit");
    await expect.poll(() => heard, patiently).toEqual([["*"], ["catalogue", "service:MOI-014"]]);
    await writer.end();
  });

  test("and that somebody wants to see the counts of opened pages now", async () => {
    await expect.poll(() => heard, patiently).toEqual([["*"]]);
    const writer = await writing();
    await writer.query("select pg_notify('portal_counts', '')");
    await expect.poll(() => writings, patiently).toBe(1);
    expect(heard).toEqual([["*"]]);
    await writer.end();
  });

  test("again after the line was cut, and then holds everything to be out of date", async () => {
    await expect.poll(() => heard.length, patiently).toBe(1);
    wire.cut();
    await expect.poll(() => heard, patiently).toEqual([["*"], ["*"]]);
    await say("catalogue");
    await expect.poll(() => heard.at(-1), patiently).toEqual(["catalogue"]);
  });

  test("again when the database was away for a while", async () => {
    await expect.poll(() => heard.length, patiently).toBe(1);
    wire.refuse(true);
    wire.cut();
    await expect.poll(() => wire.refused(), patiently).toBeGreaterThan(2);
    expect(heard).toHaveLength(1);
    wire.refuse(false);
    await expect.poll(() => heard.length, patiently).toBe(2);
  });

  test("again when the line went dead without a word (F8)", async () => {
    await expect.poll(() => heard.length, patiently).toBe(1);
    wire.freeze();
    await expect.poll(() => heard.length, patiently).toBe(2);
  });

  test("and no more once it was told to stop", async () => {
    await expect.poll(() => heard.length, patiently).toBe(1);
    await stop();
    await say("catalogue");
    wire.cut();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).toHaveLength(1);
  });
});

async function writing(): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return client;
}

async function say(tags: string): Promise<void> {
  const client = await writing();
  await client.query("select pg_notify('portal_pages', $1)", [tags]);
  await client.end();
}
