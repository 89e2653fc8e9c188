import { PublishedObjections } from "#components/objections/published-objections.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { publishedObjections } from "#lib/objections/queries/published-objections.ts";
import type { PublishedRanking } from "#lib/rankings/queries/editions.ts";

interface ObjectionsProps {
  language: Language;
  ranking: PublishedRanking;
  /** The place that a page is about; all of them where absent. */
  place?: string;
}

/** The objections to an edition, or to one place of it. */
export async function Objections({ language, ranking, place }: ObjectionsProps) {
  const all = await publishedObjections(ranking.edition);
  const objections = all.filter(({ reference }) => place === undefined || reference === place);
  return <PublishedObjections language={language} ranking={ranking} objections={objections} />;
}
