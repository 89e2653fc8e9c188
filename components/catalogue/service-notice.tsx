import { Notice } from "#components/ui/notice.tsx";
import type { ServiceSummary } from "#lib/catalogue/service-summary.ts";
import { verification } from "#lib/domain/catalogue/verification.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ServiceNoticeProps {
  language: Language;
  service: Pick<ServiceSummary, "provenance" | "verifiedOn">;
  today: string;
}

/** One sentence on how far the page can be relied on; nothing where the organisation stands behind it. */
export function ServiceNotice({ language, service, today }: ServiceNoticeProps) {
  const t = translator(language);
  const state = verification(service.verifiedOn, today);
  if (state === "verified") return null;
  return (
    <Notice>
      <p>
        {t(`catalogue:service.notice.${state === "outOfDate" ? state : service.provenance.service}`)}{" "}
        <a href="#source" className="text-sand-ink">
          {t("catalogue:service.notice.more")}
        </a>
      </p>
    </Notice>
  );
}

/** The warning that stands on a list of documents or steps itself. */
export function IndicativeList({ language, service, today }: ServiceNoticeProps) {
  if (verification(service.verifiedOn, today) === "verified") return null;
  return (
    <p className="mb-3 w-fit rounded bg-sand px-3 py-1 text-small text-sand-ink">
      {translator(language)("catalogue:service.indicativeList")}
    </p>
  );
}
