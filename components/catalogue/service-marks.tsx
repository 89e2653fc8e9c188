import { Badge } from "#components/ui/badge.tsx";
import { verification } from "#lib/domain/catalogue/verification.ts";
import type { ServiceSummary } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ServiceMarksProps {
  language: Language;
  service: Pick<ServiceSummary, "provenance" | "verifiedOn">;
  /** Today as an ISO day. */
  today: string;
}

/** How far a service in a list can be relied on, where that differs from what is said of the whole list. */
export function ServiceMarks({ language, service, today }: ServiceMarksProps) {
  const t = translator(language);
  const state = verification(service.verifiedOn, today);
  if (state === "verified") return <Badge tone="good">{t("catalogue:mark.verified")}</Badge>;
  if (state === "outOfDate") return <Badge tone="note">{t("catalogue:mark.outOfDate")}</Badge>;
  if (service.provenance.service !== "reconstructed") return null;
  return <Badge tone="note">{t("catalogue:mark.reconstructed")}</Badge>;
}
