import { zipSync } from "fflate";

type Parts = Record<string, string>;

const bytes = (text: string) => new TextEncoder().encode(text);
const archive = (parts: Parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytes(text)])));

const types = { "[Content_Types].xml": "<Types/>" };

/** Files of each kind that is taken, as small as they can be. */
export const sampleFiles = {
  pdf: bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
  png: Uint8Array.from([
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31,
    21, 196, 137, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
  ]),
  jpeg: Uint8Array.from([255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 255, 217]),
  xlsx: workbook(),
  docx: archive({ ...types, "word/document.xml": "<document/>" }),
};

/** A workbook with these parts beside its own. */
export function workbook(parts: Parts = {}): Uint8Array<ArrayBuffer> {
  return archive({ ...types, "xl/workbook.xml": "<workbook/>", ...parts });
}

export function joined(...files: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(files.flatMap((file) => [...file]));
}

/** The place of the first entry in the directory of an archive. */
export function directoryOf(file: Uint8Array): number {
  return new DataView(file.buffer, file.byteOffset).getUint32(file.length - 6, true);
}

/** The same file with other bytes at one place. */
export function altered(file: Uint8Array, at: number, ...values: number[]): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(file);
  copy.set(values, at);
  return copy;
}
