import { expect, test } from "vitest";
import { pngOf } from "#lib/study/charts/png-of.ts";

const image = (inside: string) =>
  Buffer.from(pngOf(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`, 80));

test("An image of dots is as wide as it is asked for, and in proportion", () => {
  const png = image("");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([80, 40]);
});

test("It has letters on a machine that has none", () => {
  const text = (words: string) =>
    `<text x="4" y="15" font-family="Arial, Amiri" font-size="12">${words}</text>`;
  expect(image(text("٪ أثر 12")).equals(image(""))).toBe(false);
  expect(image(text("أثر")).equals(image(text("جهد")))).toBe(false);
});
