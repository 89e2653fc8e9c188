import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readJson } from "#scripts/read-json.ts";

describe("reading a JSON file", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "json-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const written = async (content: string | Uint8Array) => {
    const file = join(folder, "document.json");
    await writeFile(file, content);
    return readJson(file);
  };

  test("gives its value, with or without a byte order mark", async () => {
    expect(await written('{"name":"رخصة"}')).toEqual({ ok: true, value: { name: "رخصة" } });
    expect(await written('\ufeff{"name":"رخصة"}')).toEqual({ ok: true, value: { name: "رخصة" } });
  });

  test("refuses bytes that are not UTF-8 instead of replacing them", async () => {
    const read = await written(Uint8Array.of(0x22, 0xc7, 0xe1, 0x22));
    expect(read).toMatchObject({ ok: false, sentence: expect.stringMatching(/^is not JSON in UTF-8: /) });
  });

  test.each([
    ["of the document", '{"hash":"a","hash":"b"}'],
    ["written another way", '{"hash":"a","\\u0068ash" : "b"}'],
    ["deep inside", '[{"a":{"b":[{"c":1,"d":{},"c":2}]}}]'],
  ])("refuses a field %s that is named twice", async (_, text) => {
    const sentence = expect.stringMatching(/^names the field "(hash|c)" twice in one object$/);
    expect(await written(text)).toEqual({ ok: false, sentence });
  });

  test("takes the same name in different objects, and braces and colons inside texts", async () => {
    const value = { a: { a: 1 }, b: [{ a: 2 }, { a: 3 }], c: '{"a":1,"a":2}', d: '"a":', "e:": "\\" };
    expect(await written(JSON.stringify(value))).toEqual({ ok: true, value });
  });

  test("says why a folder cannot be read", async () => {
    expect(await readJson(folder)).toMatchObject({ ok: false, sentence: expect.stringContaining("EISDIR") });
  });
});
