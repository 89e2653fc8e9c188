import { notFound } from "next/navigation";
import { isLanguage, type Language } from "./languages.ts";

/** The language of a page from its address; there is nothing to be found in any other. */
export async function pageLanguage(params: Promise<{ language: string }>): Promise<Language> {
  const { language } = await params;
  if (!isLanguage(language)) notFound();
  return language;
}
