import type { ReactNode } from "react";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import { verification } from "#lib/domain/catalogue/verification.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FactList } from "./fact-list.tsx";
import { Unknown } from "./unknown.tsx";

interface ServiceSourceProps {
  language: Language;
  service: Pick<ServiceDetails, "provenance" | "verifiedOn" | "verifiedBy" | "updatedAt">;
  today: string;
}

/** Where the facts of a service come from, what kind of source that is, and who stands behind them. */
export function ServiceSource({ language, service, today }: ServiceSourceProps) {
  const t = translator(language);
  const { provenance } = service;
  const facts: { name: string; fact: ReactNode }[] = [
    { name: t("catalogue:provenance.service"), fact: t(`catalogue:provenance.${provenance.service}`) },
    {
      name: t("catalogue:provenance.details"),
      fact: t(`catalogue:provenance.${detailsWords[provenance.details]}`),
    },
    { name: t("catalogue:provenance.verification"), fact: verified(language, service, today) },
  ];
  if (provenance.source) {
    facts.push(
      {
        name: t("catalogue:provenance.source"),
        fact: (
          <a href={provenance.source} rel="external noopener nofollow" dir="ltr" className="break-all">
            {readable(provenance.source)}
          </a>
        ),
      },
      { name: t("catalogue:provenance.kind"), fact: kindOf(language, provenance.evidence) },
      { name: t("catalogue:provenance.year"), fact: provenance.year ?? <Unknown language={language} /> },
    );
  }
  facts.push({ name: t("catalogue:service.updated"), fact: formatDate(language, service.updatedAt) });
  return <FactList facts={facts} />;
}

function verified(language: Language, service: ServiceSourceProps["service"], today: string): string {
  const t = translator(language);
  const { verifiedOn, verifiedBy } = service;
  if (verifiedOn === null || verifiedBy === null) return t("catalogue:provenance.unverified");
  const by = {
    organisation: textIn(language, verifiedBy).text,
    date: formatDate(language, new Date(verifiedOn)),
  };
  return verification(verifiedOn, today) === "verified"
    ? t("catalogue:provenance.verifiedOn", by)
    : t("catalogue:provenance.outOfDateOn", by);
}

const detailsWords = {
  sourced: "detailsSourced",
  reconstructed: "detailsReconstructed",
  stated: "detailsStated",
} as const;

const kinds = [
  "news report",
  "official statistics",
  "official page",
  "application screens",
  "third party",
  "catalogue page",
  "law",
] as const;

function kindOf(language: Language, evidence: string | null): ReactNode {
  const kind = kinds.find((known) => known === evidence);
  return kind ? (
    translator(language)(`catalogue:provenance.evidence.${kind}`)
  ) : (
    <Unknown language={language} />
  );
}

/** An address as people read it: without its scheme and, where it is not too long for that, as a whole. */
function readable(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return address;
  const whole = `${url.host}${url.pathname === "/" ? "" : url.pathname}`;
  return whole.length <= 60 ? whole : url.host;
}
