// Writes public/fonts: one variable family for both scripts (Readex Pro, SIL OFL 1.1), cut to the letters that the
// portal's two languages need and to the weights that it uses. Run again only when the family or these lists change;
// the ranges in app/globals.css name the same letters.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const family = "node_modules/@fontsource-variable/readex-pro";
/** From running text to headings. Thinner and heavier ones would cost a third of each file. */
const wght = { min: 400, max: 600 };

const subsets = {
  arabic: {
    letters: `،؛؟${through("ء", "غ")}${through("ـ", "\u0655")}${through("٠", "٬")}\u0670ٱڤ`,
    features: ["calt", "ccmp", "fina", "init", "mark", "medi", "mkmk", "rlig"],
  },
  latin: {
    letters: `${through(" ", "~")}\u00A0©«»·×é–—‘’“”•…←→−≤≥`,
    features: ["kern"],
  },
};

await mkdir("public/fonts", { recursive: true });
await copyFile(`${family}/LICENSE`, "public/fonts/LICENSE.txt");
for (const [script, { letters, features }] of Object.entries(subsets)) {
  const source = await readFile(`${family}/files/readex-pro-${script}-wght-normal.woff2`);
  const subset = await subsetFont(source, letters, {
    targetFormat: "woff2",
    variationAxes: { wght },
    keepFeatures: features,
    noHinting: true,
    dropTables: ["gasp", "MVAR", "prep", "STAT"],
  });
  await writeFile(`public/fonts/readex-pro-${script}.woff2`, subset);
}

function through(first: string, last: string): string {
  const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
}
