import type { ReactNode } from "react";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { yearsOfUse } from "#lib/domain/indicators/channel-uses.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RecordedUse } from "#lib/indicators/queries/channel-uses.ts";
import { YearsOfUse } from "./years-of-use.tsx";

interface UsesViewProps {
  language: Language;
  name: BilingualText;
  uses: readonly RecordedUse[];
  search: { year: number; years: readonly number[]; done?: string };
  /** The form of the year that is shown. */
  children: ReactNode;
}

/** The uses of a service for whoever counts them: a year to write down, and what stands already. */
export function UsesView({ language, name, uses, search, children }: UsesViewProps) {
  const t = translator(language);
  const { year, years, done } = search;
  const known = yearsOfUse(uses);
  return (
    <>
      <DoneNotice done={done} sentences={{ saved: t("indicators:uses.saved", { year }) }} />
      <PageHeading
        above={textIn(language, name).text}
        title={t("indicators:uses.ofService")}
        lead={t("indicators:uses.lead")}
      />
      <nav aria-label={t("indicators:uses.year")}>
        <ul className="flex flex-wrap gap-x-6">
          {years.map((one) => (
            <li key={one}>
              <a
                href={`?year=${one}`}
                aria-current={one === year ? "page" : undefined}
                className="inline-flex min-h-11 items-center aria-[current=page]:font-semibold"
              >
                {one}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
      {known.length > 0 && (
        <Section id="known" title={t("indicators:uses.years")}>
          <YearsOfUse language={language} years={known} />
        </Section>
      )}
    </>
  );
}
