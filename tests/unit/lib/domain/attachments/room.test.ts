import { expect, test } from "vitest";
import { attachmentLimits, hasRoomFor } from "#lib/domain/attachments/room.ts";

const { bytes, bytesTogether, files } = attachmentLimits;

test.each([
  ["the first, as large as may be", bytes, { files: 0, bytes: 0 }, true],
  ["the last byte", 1, { files: 5, bytes: bytesTogether - 1 }, true],
  ["a byte too many", 1, { files: 5, bytes: bytesTogether }, false],
  ["the last file", 1, { files: files - 1, bytes: 0 }, true],
  ["a file too many", 1, { files, bytes: 0 }, false],
])("%s: %i beside %o is %s", (_what, size, attached, fits) => {
  expect(hasRoomFor(size, attached)).toBe(fits);
});
