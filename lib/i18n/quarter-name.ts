import type { Language } from "./languages.ts";
import { translator } from "./translator.ts";

const quarters = ["Q1", "Q2", "Q3", "Q4"] as const;

/** "2027-Q1" in words. */
export function quarterName(language: Language, quarter: string): string {
  const [year = "", part = ""] = quarter.split("-");
  const known = quarters.find((name) => name === part);
  return known ? `${translator(language)(`proposals:quarters.${known}`)} ${year}` : quarter;
}
