import { expect, test } from "vitest";
import { z } from "zod";
import { openAnswer } from "#lib/api/open-answer.ts";

const schema = z.object({ code: z.string() });
const ask = (held?: string) =>
  new Request("http://portal.example/api", { headers: held ? { "if-none-match": held } : {} });

test("the same content has the same tag, other content another", () => {
  const tag = (code: string) => openAnswer(ask(), schema, { code }).headers.get("etag");
  expect(tag("a")).toBe(tag("a"));
  expect(tag("a")).not.toBe(tag("b"));
});

test.each([
  ["the tag itself", (etag: string) => etag],
  ["a weak one", (etag: string) => `W/${etag}`],
  ["one of several", (etag: string) => `"x", ${etag}`],
  ["any", () => "*"],
])("%s gets 304 without a body", async (_about, held) => {
  const etag = openAnswer(ask(), schema, { code: "a" }).headers.get("etag") ?? "";
  const answer = openAnswer(ask(held(etag)), schema, { code: "a" });
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe("");
});

test("what was not promised does not leave the portal", async () => {
  const answer = openAnswer(ask(), schema, JSON.parse('{"code":"a","password":"b"}'));
  expect(await answer.json()).toEqual({ code: "a" });
  expect(() => openAnswer(ask(), schema, JSON.parse('{"code":1}'))).toThrow();
});
