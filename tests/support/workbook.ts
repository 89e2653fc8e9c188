import { strToU8, zipSync } from "fflate";

type Parts = Record<string, string | Uint8Array>;

/** A workbook whose first sheet holds these rows of XML; more parts, or others in the place of its own, as given. */
export function workbook(rows: string, parts: Parts = {}): Uint8Array {
  const all: Parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="الخدمات" r:id="rId7"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet(rows),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

export function sheet(rows: string): string {
  return `<worksheet><sheetViews><sheetView rightToLeft="1"/></sheetViews><sheetData>${rows}</sheetData></worksheet>`;
}

/** A row of texts as they stand in a sheet. */
export function textRow(texts: readonly string[], row = 1): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
  return `<row r="${row}">${cells.join("")}</row>`;
}
