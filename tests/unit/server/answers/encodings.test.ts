import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { encode, encodedBytes } from "#server/answers/encodings.ts";

test("every encoding holds the same bytes, and none is longer than the bytes themselves", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), async (bytes, repeat) => {
      const body = Buffer.from(repeat ? Buffer.concat(Array(20).fill(bytes)) : bytes);
      const { identity, gzip, br } = await encode(body, 6);
      expect(identity.equals(body)).toBe(true);
      for (const shorter of [gzip, br]) expect(shorter?.length ?? 0).toBeLessThanOrEqual(body.length);
      if (gzip) expect(gunzipSync(gzip).equals(body)).toBe(true);
      if (br) expect(brotliDecompressSync(br).equals(body)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("what is too short to gain by it is not compressed", async () => {
  const encoded = await encode(Buffer.from("a".repeat(255)), 6);
  expect(encoded).toEqual({ identity: Buffer.from("a".repeat(255)) });
  expect(encodedBytes(encoded)).toBe(255);
});
