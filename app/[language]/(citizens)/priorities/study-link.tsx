import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { hasStudy } from "#lib/study/queries/published-study.ts";

/** Leads from an edition to its study, where one was published. */
export async function StudyLink({ language, edition }: { language: Language; edition: string }) {
  if (!(await hasStudy(edition))) return null;
  const t = translator(language);
  return (
    <Section id="study" title={t("study:pages.title")}>
      <p className="mb-3 max-w-text">{t("study:pages.lead")}</p>
      <a href={`/${language}/study/${edition}`} className="inline-flex min-h-11 items-center">
        {t("study:pages.open")}
      </a>
    </Section>
  );
}
