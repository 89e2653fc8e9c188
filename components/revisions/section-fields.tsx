import type { RevisionSection } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { AboutSection } from "./about-section.tsx";
import { ChannelsSection } from "./channels-section.tsx";
import { CostSection } from "./cost-section.tsx";
import { DocumentsSection } from "./documents-section.tsx";
import { ResultSection } from "./result-section.tsx";
import { StepsSection } from "./steps-section.tsx";
import { WordsSection } from "./words-section.tsx";

const forms = {
  about: AboutSection,
  documents: DocumentsSection,
  steps: StepsSection,
  channels: ChannelsSection,
  cost: CostSection,
  result: ResultSection,
  words: WordsSection,
} as const satisfies Record<RevisionSection, unknown>;

interface Props {
  language: Language;
  file: RevisionFile;
  section: RevisionSection;
}

/** The form of a section. */
export function SectionFields({ language, file, section }: Props) {
  const Form = forms[section];
  return <Form language={language} file={file} />;
}
