import { expect, test } from "vitest";
import { addressBytes } from "#lib/domain/links/ip-address.ts";

test.each([
  ["1.2.3.4", [1, 2, 3, 4]],
  ["::", Array(16).fill(0)],
  ["1:203::ff", [0, 1, 2, 3, ...Array(11).fill(0), 255]],
  ["::ffff:1.2.3.4", [...Array(10).fill(0), 255, 255, 1, 2, 3, 4]],
  ["1:2:3:4:5:6:7:8", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
])("the bytes of %s", (text, bytes) => {
  expect(addressBytes(text)).toEqual(bytes);
});

test.each(["1.1.1.1::", "::1.1.1.1:1", "1.1.1.1:1::", ":1::", "1::2:"])("%s is no address", (text) => {
  expect(addressBytes(text)).toBeNull();
});
