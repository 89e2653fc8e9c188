import { kindOfFile } from "#lib/domain/attachments/kind-of-file.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { Refusal, sheetLimits, type SheetOutcome } from "./rows.ts";

/** The rows of a table file, by its content whatever its name says. Larger ones are read in a thread: `readTable`. */
export function readSheet(file: Uint8Array): SheetOutcome {
  try {
    if (file.length === 0) throw new Refusal("fileMissing");
    if (file.length > sheetLimits.bytes) throw new Refusal("tableTooLarge");
    // A picture or a PDF is no table; an archive is told apart further on.
    if (isCompound(file) || (!isArchive(file) && kindOfFile(file).ok)) throw new Refusal("tableUnknown");
    const rows = isArchive(file) ? readXlsx(file) : readCsv(file);
    if (rows.length === 0) throw new Refusal("tableEmpty");
    return { ok: true, rows };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason, row: error.row };
    throw error;
  }
}

function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** The container of the old `.xls`, and of a workbook behind a password. */
function isCompound([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
}
