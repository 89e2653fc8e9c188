import { TableLinks } from "#components/imports/table-links.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ServiceListAsked } from "#lib/revisions/list-schema.ts";
import type { OwnOrganisation } from "#lib/revisions/queries/own-organisations.ts";
import type { OwnServices } from "#lib/revisions/queries/own-services.ts";
import type { Upkeep } from "#lib/revisions/queries/upkeep.ts";
import { listHref } from "#lib/revisions/list-href.ts";
import { ServiceFilter } from "./service-filter.tsx";
import { ServiceList } from "./service-list.tsx";
import { UpkeepTasks } from "./upkeep-tasks.tsx";

interface Props {
  language: Language;
  asked: ServiceListAsked;
  organisations: readonly OwnOrganisation[];
  found: OwnServices;
  mayAdd: boolean;
  /** What awaits whoever answers for the services; null for others who read about them. */
  upkeep: Upkeep | null;
}

/** The services of an organisation: what they need, and each of them. */
export function OwnServicesView({ language, asked, organisations, found, mayAdd, upkeep }: Props) {
  const t = translator(language);
  const tasks = upkeep && (
    <Section id="tasks" title={t("revisions:tasks.title")}>
      <UpkeepTasks language={language} upkeep={upkeep} />
    </Section>
  );
  // Who asked for some of them comes for these.
  const isAsked = asked.q !== "" || asked.show !== null || asked.organisation !== null || asked.page > 1;
  return (
    <>
      {mayAdd && (
        <ButtonLink weight="secondary" href={`/${language}/ministry/services/new`}>
          {t("revisions:list.new")}
        </ButtonLink>
      )}
      <TableLinks language={language} organisation={asked.organisation} mayImport={mayAdd} />
      {!isAsked && tasks}
      <Section id="services" title={t("revisions:list.caption")}>
        <ServiceFilter language={language} asked={asked} organisations={organisations} />
        <ServiceList
          language={language}
          asked={asked}
          found={found}
          href={(page) => listHref(language, { ...asked, page })}
        />
      </Section>
      {isAsked && tasks}
    </>
  );
}
