import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Comparison } from "#lib/revisions/queries/history.ts";
import { Differences } from "./differences.tsx";

/** Two revisions beside each other, in both languages. */
export function ComparisonView({ language, compared }: { language: Language; compared: Comparison }) {
  const t = translator(language);
  const { earlier, later, changed, names } = compared;
  if (changed.length === 0) return <p>{t("revisions:comparison.same")}</p>;
  return (
    <Differences
      language={language}
      before={earlier.content}
      after={later.content}
      fields={changed}
      names={names}
      titles={{
        before: t("revisions:history.number", { number: earlier.number }),
        after: t("revisions:history.number", { number: later.number }),
      }}
    />
  );
}
