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

  test("says why a folder cannot be read", async () => {
    expect(await readJson(folder)).toMatchObject({ ok: false, sentence: expect.stringContaining("EISDIR") });
  });
});
