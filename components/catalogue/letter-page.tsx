import { PageHeading } from "#components/ui/page-heading.tsx";
import { letterPath } from "#lib/catalogue/page-letter.ts";
import type { LetterOfIndex } from "#lib/catalogue/queries/services-a-z.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { LetterLinks } from "./letter-links.tsx";
import { LetterServices } from "./letter-services.tsx";

interface LetterPageProps {
  language: Language;
  letters: readonly LetterOfIndex[];
  current: LetterOfIndex;
  page: number;
}

/** One letter of the index: its names, between the letters before and after it. */
export function LetterPage({ language, letters, current, page }: LetterPageProps) {
  const t = translator(language);
  const name = current.letter?.toUpperCase() ?? t("directory:alphabet.other");
  return (
    <>
      <PageHeading
        title={t("directory:alphabet.titleOf", { letter: name })}
        lead={t("catalogue:directory.count", { count: current.services.length })}
      />
      <LetterServices
        language={language}
        href={`/${language}${letterPath(current.letter)}`}
        services={current.services}
        page={page}
      />
      <div className="mt-12">
        <LetterLinks language={language} letters={letters} current={current.letter} />
      </div>
    </>
  );
}
