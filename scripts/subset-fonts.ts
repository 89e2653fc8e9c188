// Writes public/fonts: one variable Arabic family (Readex Pro, SIL OFL 1.1), its Latin part cut to what the portal's
// two languages need. Run again only when the family changes.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const family = "node_modules/@fontsource-variable/readex-pro";
const latin =
  Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join("") +
  "\u00A0©«»·×–—‘’“”…•−≤≥→←";

await mkdir("public/fonts", { recursive: true });
await copyFile(`${family}/files/readex-pro-arabic-wght-normal.woff2`, "public/fonts/readex-pro-arabic.woff2");
await copyFile(`${family}/LICENSE`, "public/fonts/LICENSE.txt");
const source = await readFile(`${family}/files/readex-pro-latin-wght-normal.woff2`);
await writeFile(
  "public/fonts/readex-pro-latin.woff2",
  await subsetFont(source, latin, { targetFormat: "woff2" }),
);
