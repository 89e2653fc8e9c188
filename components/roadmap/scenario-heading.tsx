import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ScenarioRecord } from "#lib/roadmap/queries/scenarios.ts";

interface ScenarioHeadingProps {
  language: Language;
  record: ScenarioRecord;
  /** One of the pages on which a scenario is written. */
  page?: "settings" | "blocks" | "pins";
}

/** Where a page of a scenario stands, and the way back. */
export function ScenarioHeading({ language, record, page }: ScenarioHeadingProps) {
  const t = translator(language);
  const { id, name, round } = record;
  const list = `/${language}/quality/rounds/${round.slug}/roadmap`;
  return (
    <>
      <RoundBreadcrumbs language={language} round={round} />
      <PageHeading
        title={page ? t(`roadmap:${page}.title`) : <TextIn language={language} text={name} />}
        above={
          <>
            <a href={list}>{t("roadmap:scenarios.title")}</a>
            {page && (
              <>
                {" · "}
                <a href={`${list}/${id}`}>
                  <TextIn language={language} text={name} />
                </a>
              </>
            )}
          </>
        }
        lead={page && t(`roadmap:${page}.lead`)}
      />
    </>
  );
}
