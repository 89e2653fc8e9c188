import { expect, test } from "vitest";
import { arabicLines } from "#lib/mail/direction.ts";

test("lines of an Arabic letter begin at the right; addresses and empty lines stay as they are", () => {
  expect(arabicLines("2 زيارات\n\nhttps://services.example.ps/ar\n")).toBe(
    "\u200F2 زيارات\n\nhttps://services.example.ps/ar\n",
  );
});
