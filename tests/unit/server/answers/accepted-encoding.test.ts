import { expect, test } from "vitest";
import { acceptedEncoding } from "#server/answers/accepted-encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["br;q=0.1, gzip", "br"],
  ["*", "br"],
  ["*, br;q=0", "gzip"],
  ["gzip;q=0", "identity"],
  ["identity", "identity"],
  ["gzip;q=nonsense", "identity"],
  ["x-gzip-like, brr", "identity"],
])("a client that accepts %j gets %s", (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
  expect(acceptedEncoding(header), "the second time too").toBe(encoding);
});
