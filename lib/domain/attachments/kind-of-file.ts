import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import type { FileKind } from "./kinds.ts";
import { hidesAnArchive, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

const pdfStart = [..."%PDF-"].map((letter) => letter.charCodeAt(0));
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const pngEnd = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const jpegStart = [0xff, 0xd8, 0xff];
const zipStart = [0x50, 0x4b, 0x03, 0x04];

/** What of an office document tells which it is. */
const mainParts = { "xl/workbook.xml": "xlsx", "word/document.xml": "docx" } as const;

// A program inside: Visual Basic, macro sheets, controls, embedded objects; a printer's settings are none, and the
// workbook behind a chart is a document like any other.
const program =
  /vba(project|data)|macrosheets\/|dialogsheets\/|activex\/|\.(bin|exe|dll|com|bat|js|vbs|ps1|docm|xlsm|xlsb)$/i;
const printerSettings = /^(xl|word)\/printerSettings\/printerSettings\d+\.bin$/;
const leavesTheArchive = /^[/\\]|(^|[/\\])\.\.([/\\]|$)|\0/;

/** So much a document may hold, unpacked: a report with pictures, not a trap of a few bytes that fills a disk. */
const mostUnpacked = 100 * 1024 * 1024;

/**
 * What a file is, by its content alone, or why it is not taken: unknown (also where it is two things at once), with a
 * program inside, or not plain (locked, or a trap when opened). An archive is never unpacked.
 */
export function kindOfFile(file: Uint8Array): Outcome<FileKind> {
  if (startsWith(file, zipStart)) return kindOfArchive(file);
  const kind = kindOfPlainFile(file);
  return kind === null || hidesAnArchive(file) ? refused("fileKindUnknown") : done(kind);
}

function kindOfPlainFile(file: Uint8Array): FileKind | null {
  if (startsWith(file, pdfStart)) return "pdf";
  if (startsWith(file, jpegStart)) return "jpeg";
  return startsWith(file, pngStart) && startsWith(file.subarray(-pngEnd.length), pngEnd) ? "png" : null;
}

function kindOfArchive(file: Uint8Array): Outcome<FileKind> {
  const entries = readZipDirectory(file);
  if (!entries?.some(({ name }) => name === "[Content_Types].xml")) return refused("fileKindUnknown");
  const [kind, ...others] = entries.flatMap(({ name }) => kindOfPart(name) ?? []);
  if (!kind || others.length > 0) return refused("fileKindUnknown");
  if (entries.some(holdsProgram)) return refused("fileHasProgram");
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const isTrap = entries.some(({ name, encrypted }) => encrypted || leavesTheArchive.test(name));
  return isTrap || unpacked > mostUnpacked ? refused("fileNotPlain") : done(kind);
}

function kindOfPart(name: string): FileKind | null {
  return name === "xl/workbook.xml" || name === "word/document.xml" ? mainParts[name] : null;
}

function holdsProgram({ name }: ZipEntry): boolean {
  return program.test(name) && !printerSettings.test(name);
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => file[at] === byte);
}
