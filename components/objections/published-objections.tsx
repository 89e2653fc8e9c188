import { named } from "#components/rankings/named.ts";
import { Section } from "#components/ui/section.tsx";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedObjection } from "#lib/objections/queries/published-objections.ts";
import type { PublishedRanking } from "#lib/rankings/queries/editions.ts";
import { AnswerText } from "./answer-text.tsx";

interface PublishedObjectionsProps {
  language: Language;
  ranking: PublishedRanking;
  objections: readonly PublishedObjection[];
}

/** What was objected to the places of an edition, each with its answer and the correction it led to. */
export function PublishedObjections({ language, ranking, objections }: PublishedObjectionsProps) {
  const t = translator(language);
  if (objections.length === 0) return null;
  return (
    <Section id="objections" title={t("objections:public.title")}>
      {objections.map((objection) => (
        <article key={objection.objectionId} className="mb-8 max-w-text">
          <h3 className="text-base font-semibold">{titleOf(objection)}</h3>
          <p className="mt-2 whitespace-pre-line">
            <bdi>{objection.text}</bdi>
          </p>
          <AnswerText language={language} objection={objection} />
          {objection.outcome === "upheld" && <p className="mt-2 ps-5">{correctionOf(objection)}</p>}
        </article>
      ))}
    </Section>
  );

  function titleOf({ reference, filedAt }: PublishedObjection): string {
    const row = ranking.rows.find(({ id }) => id === reference);
    return t("objections:public.filed", {
      organisation: row ? named(language, row.organisationName).text : "",
      service: row ? named(language, row.name).text : reference,
      date: formatDate(language, filedAt),
    });
  }

  function correctionOf({ reference }: PublishedObjection) {
    const { replacedBy } = ranking;
    if (!replacedBy) return t("objections:public.toBeCorrected");
    return (
      <a href={`/${language}/priorities/${replacedBy}/${reference}`}>
        {t("objections:public.corrected", { edition: replacedBy })}
      </a>
    );
  }
}
