import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Dependency } from "#lib/proposals/queries/dependencies.ts";

/** One dependency as a labelled line: what it is, its name, and the reference or code by which it is known. */
export function dependencyLine(language: Language, dependency: Dependency) {
  const t = translator(language);
  const value = textIn(language, dependency.name).text;
  if (dependency.kind === "service")
    return { label: t("proposals:dependencies.service"), value, quote: dependency.code };
  const reference = dependency.reference ?? t("proposals:dependencies.draft");
  const quote = dependency.stands ? reference : `${reference} · ${t("proposals:dependencies.gone")}`;
  return { label: t("proposals:dependencies.proposal"), value, quote };
}
