import { Notice } from "#components/ui/notice.tsx";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import { verification } from "#lib/domain/catalogue/verification.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ServiceNoticeProps {
  language: Language;
  service: Pick<ServiceDetails, "provenance" | "verifiedOn" | "verifiedBy">;
  today: string;
}

/** One sentence on how far the page can be relied on, and who stands behind it since when. */
export function ServiceNotice({ language, service, today }: ServiceNoticeProps) {
  const isCurrent = verification(service.verifiedOn, today) === "verified";
  return (
    <Notice tone={isCurrent ? "success" : "note"}>
      <p>
        {reliance({ language, service, today })}{" "}
        <a href="#source" className="text-current print:hidden">
          {translator(language)("catalogue:service.notice.more")}
        </a>
      </p>
    </Notice>
  );
}

function reliance({ language, service, today }: ServiceNoticeProps): string {
  const t = translator(language);
  const { verifiedOn, verifiedBy, provenance } = service;
  const state = verification(verifiedOn, today);
  if (state === "unverified" || verifiedOn === null || verifiedBy === null)
    return t(`catalogue:service.notice.${provenance.service}`);
  const organisation = textIn(language, verifiedBy).text;
  return t(`catalogue:service.notice.${state}`, {
    organisation,
    date: formatDate(language, new Date(verifiedOn)),
  });
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
