import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "./settings.ts";

interface DemoAccount {
  email: string;
  password: string;
  name: { ar: string; en: string };
  role: string;
  organisation: string | null;
}

/** What whoever started the portal wants to know: where it is, and who can sign in. */
export function announcement(root: string, { mode, url }: Settings): string {
  const address = `The portal answers at ${url}\n`;
  const stop = "Ctrl-C stops it.";
  if (mode === "production") return `\n${address}${stop}`;
  return `\n${address}\nDemonstration accounts (invented people, for this machine only):\n${accountsTable(root)}\n${stop}`;
}

function accountsTable(root: string): string {
  const file = join(root, "prisma/data/demo-accounts.json");
  if (!existsSync(file)) return "";
  const accounts: DemoAccount[] = JSON.parse(readFileSync(file, "utf8"));
  const rows = accounts.map(({ email, password, role, organisation }) => [
    email,
    password,
    organisation ? `${role}, ${organisation}` : role,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`)
    .join("");
}
