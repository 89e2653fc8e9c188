import type { Section } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { AnswersSection } from "./answers-section.tsx";
import { DemandSection } from "./demand-section.tsx";
import { EffortSection } from "./effort-section.tsx";
import { RequirementsSection } from "./requirements-section.tsx";
import { ServiceSection } from "./service-section.tsx";
import { SoftwareSection } from "./software-section.tsx";
import { StandardsSection } from "./standards-section.tsx";

interface Props {
  language: Language;
  file: ProposalFile;
  section: Section;
  quarters: readonly string[];
}

/** The form of a section. */
export function SectionFields({ language, file, section, quarters }: Props) {
  switch (section) {
    case "service":
      return <ServiceSection language={language} file={file} />;
    case "demand":
      return <DemandSection language={language} file={file} />;
    case "impact":
    case "readiness":
      return <AnswersSection language={language} file={file} dimension={section} />;
    case "software":
      return <SoftwareSection language={language} file={file} />;
    case "standards":
      return <StandardsSection language={language} file={file} />;
    case "requirements":
      return <RequirementsSection language={language} file={file} />;
    case "effort":
      return <EffortSection language={language} file={file} quarters={quarters} />;
  }
}
