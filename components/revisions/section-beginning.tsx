import { ActButton } from "#components/ui/act-button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { RevisionSection } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { reviseService } from "#lib/revisions/actions.ts";
import type { KeptService } from "#lib/revisions/queries/kept-service.ts";
import { ServiceCrumbs } from "./revision-crumbs.tsx";

interface Props {
  language: Language;
  service: KeptService;
  section: RevisionSection;
}

/** A section of a service of which no draft is open: whoever came to mend it opens one, and stands in it. */
export function SectionBeginning({ language, service, section }: Props) {
  const t = translator(language);
  return (
    <>
      <ServiceCrumbs language={language} service={service} />
      <PageHeading
        above={textIn(language, service.name).text}
        title={t(`revisions:sections.${section}`)}
        lead={t("revisions:home.beginSection")}
      />
      <ActButton
        language={language}
        errorTitle={t("form.errorTitle")}
        action={reviseService}
        formToken={crypto.randomUUID()}
        about={{ service: service.code, section }}
        label={t("revisions:home.reviseSection")}
        weight="primary"
      />
    </>
  );
}
