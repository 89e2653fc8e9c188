import decodeQr from "qr/decode.js";
import { expect, test } from "vitest";
import { qrPath } from "#components/ui/qr-path.ts";

const unit = 4;
const quiet = 4;

test.each([
  "http://localhost:3000/ar/services/MOI-001",
  "https://services.example.gov.ps/en/services/SHJ-001",
  "https://a-very-long-name-of-a-portal.of-the-ministry.example.gov.ps/ar/services/GZM-001",
])("a reader that looks at the drawn code reads %s", (address) => {
  expect(read(qrPath(address))).toBe(address);
});

test("a line stays within the code, so nothing is cut off", () => {
  const { size, path } = qrPath("https://portal.example/ar/services/MOI-001");
  const rows = drawn({ size, path });
  expect(rows).toHaveLength(size);
  expect(rows.every((row) => row.length === size)).toBe(true);
  // The three corners that tell a reader where the code is.
  expect([rows[0]?.[0], rows[0]?.[size - 1], rows[size - 1]?.[0]]).toEqual([true, true, true]);
});

/** The path as a browser draws it, as units dark or light. */
function drawn({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, y = "", runs = ""] of path.matchAll(/M0 (\d+)([^M]*)/g)) {
    let x = 0;
    for (const [, move = "", length = ""] of runs.matchAll(/([hm])(\d+)/g)) {
      if (move === "h") rows[Number(y)]?.fill(true, x, x + Number(length));
      x += Number(length);
    }
    expect(x).toBeLessThanOrEqual(size);
  }
  return rows;
}

/** What a reader makes of a picture of it, with light around as the page leaves. */
function read(code: { size: number; path: string }): string {
  const rows = drawn(code);
  const side = (code.size + 2 * quiet) * unit;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = rows[Math.floor(y / unit) - quiet]?.[Math.floor(x / unit) - quiet];
      if (isDark) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return decodeQr({ width: side, height: side, data });
}
