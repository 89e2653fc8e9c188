import { expect, test } from "vitest";
import { arabicLines, isolated, leftToRight } from "#lib/mail/direction.ts";

test("a code keeps its order inside an Arabic line, and a name turns nothing around it", () => {
  expect(leftToRight("2026-2-MOT-01")).toBe("\u20662026-2-MOT-01\u2069");
  expect(isolated("John")).toBe("\u2068John\u2069");
});

test("lines of an Arabic letter begin at the right; addresses and empty lines stay as they are", () => {
  expect(arabicLines("2 زيارات\n\nhttps://services.example.ps/ar\n")).toBe(
    "\u200F2 زيارات\n\nhttps://services.example.ps/ar\n",
  );
});
