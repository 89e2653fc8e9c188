import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What to save a file as: its pages, or the cells of its first sheet as they are, in UTF-8 (76), between commas. */
const filters = { pdf: "pdf", csv: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false" };

/** What LibreOffice makes of a file. */
export function openInLibreOffice(
  file: Uint8Array,
  kind: "docx" | "xlsx",
  saved: keyof typeof filters = "pdf",
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const path = join(folder, `opened.${kind}`);
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const words = [profile, "--headless", "--convert-to", filters[saved], "--outdir", folder, path];
    execFileSync("soffice", words, { stdio: "pipe" });
    return readFileSync(join(folder, `opened.${saved}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
