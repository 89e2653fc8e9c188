import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { PersonRecord } from "#lib/administration/queries/person.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { PersonState } from "./person-state.tsx";

export function PersonHeading({ language, person }: { language: Language; person: PersonRecord }) {
  const t = translator(language);
  const acts = new URLSearchParams({ actor: person.email });
  return (
    <>
      <PageHeading
        title={<bdi>{person.name}</bdi>}
        above={<PersonState language={language} state={person.state} />}
        lead={<bdi dir="ltr">{person.email}</bdi>}
      />
      {person.demonstration && <Notice>{t("administration:person.demonstration")}</Notice>}
      <a
        href={`/${language}/administration/audit?${acts}`}
        className="mt-4 inline-flex min-h-11 items-center"
      >
        {t("administration:person.acts")}
      </a>
    </>
  );
}
