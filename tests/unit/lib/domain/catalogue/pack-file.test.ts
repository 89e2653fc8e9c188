import { createHash } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { PACK_FORMAT, packFile, packHead, readPackFile } from "#lib/domain/catalogue/pack-file.ts";
import { aPack, aPackedService } from "#tests/support/factories/packs.ts";

const sha256 = async (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("base64url");
const bytesOf = (text: string) => new TextEncoder().encode(text);
const pack = aPack({
  services: [aPackedService({ code: "MOI-001", name: { ar: "هوية «أولى»", en: null } })],
});
let file = "";

beforeAll(async () => {
  file = await packFile(pack, sha256);
});

describe("a pack as it travels", () => {
  test("arrives as it was", async () => {
    expect(await readPackFile(bytesOf(file), sha256)).toEqual(pack);
  });

  test("the same content makes the same file", async () => {
    expect(await packFile(structuredClone(pack), sha256)).toBe(file);
  });

  test("its first line says how long the rest is", () => {
    const head = packHead(file.slice(0, 120));
    expect(head).toMatchObject({ format: PACK_FORMAT, bytes: bytesOf(file).length - file.indexOf("\n") - 1 });
  });

  test.each([0, 1, 40, 80, 200])("half of it is refused, also after %i bytes", async (length) => {
    expect(await readPackFile(bytesOf(file).subarray(0, length), sha256)).toBeNull();
  });

  test("with more than it should hold it is refused", async () => {
    expect(await readPackFile(bytesOf(`${file} `), sha256)).toBeNull();
  });

  test("damaged anywhere it is refused or the same, and never another", async () => {
    const whole = bytesOf(file);
    const damage = fc.record({ at: fc.nat({ max: whole.length - 1 }), bit: fc.integer({ min: 0, max: 7 }) });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, bit }) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(await readPackFile(damaged, sha256)).toBeNull();
      }),
    );
  });

  test("of another format it is not read", async () => {
    const other = file.replace(`"format":${PACK_FORMAT}`, `"format":${PACK_FORMAT + 1}`);
    expect(packHead(other)).toBeNull();
    expect(await readPackFile(bytesOf(other), sha256)).toBeNull();
  });

  test.each(["", "{}", "<!doctype html>\n<p>", "null\n{}"])("«%s» is no pack", async (text) => {
    expect(await readPackFile(bytesOf(text), sha256)).toBeNull();
  });
});
