import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The pages that LibreOffice makes of a file. */
export function openInLibreOffice(file: Uint8Array, kind: "docx" | "xlsx"): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const path = join(folder, `study.${kind}`);
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path]);
    return readFileSync(join(folder, "study.pdf"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
