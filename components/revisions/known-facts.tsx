import { Section } from "#components/ui/section.tsx";
import { completenessRules, type CompletenessRule } from "#lib/domain/catalogue/completeness.ts";
import { sectionOfFact } from "#lib/domain/revisions/section-of-fact.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  code: string;
  known: readonly CompletenessRule[];
  /** Whether the facts can be written now, each on its page. */
  writable: boolean;
}

/** The score of a public service, rule by rule: what is not known first, each with the page on which it is written. */
export function KnownFacts({ language, code, known, writable }: Props) {
  const t = translator(language);
  const missing = completenessRules.filter((rule) => !known.includes(rule));
  const share = Math.floor((100 * known.length) / completenessRules.length);
  return (
    <Section id="facts" title={`${t("revisions:facts.title")}: ${formatNumber(language, share)}%`}>
      <p className="mb-4 max-w-text">
        {t("revisions:facts.formula", { known: known.length, all: completenessRules.length })}
      </p>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        {missing.length > 0 && (
          <div>
            <h3 className="mb-2 text-base">{t("revisions:facts.missing")}</h3>
            <ul className="border-t border-line">
              {missing.map((rule) => (
                <li key={rule} className="border-b border-line py-2">
                  <MissingFact language={language} code={code} rule={rule} writable={writable} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {known.length > 0 && (
          <div>
            <h3 className="mb-2 text-base">{t("revisions:facts.known")}</h3>
            <ul className="border-t border-line">
              {known.map((rule) => (
                <li key={rule} className="border-b border-line py-2">
                  {t(`directory:completeness.rule.${rule}`)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

function MissingFact({ language, code, rule, writable }: Omit<Props, "known"> & { rule: CompletenessRule }) {
  const name = translator(language)(`directory:completeness.rule.${rule}`);
  const section = sectionOfFact[rule];
  if (!writable || section === null) return name;
  return <a href={`/${language}/ministry/services/${code}/edit/${section}`}>{name}</a>;
}
