import type { PackedService } from "#lib/domain/catalogue/pack.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Markup } from "#browser/offline/markup.ts";
import { factList, standing, unknown, webLink, type Reading } from "./reading.ts";

/** Where the facts of a service come from, what kind of source that is, and who stands behind them. */
export function sourceOf(reading: Reading, service: PackedService): Markup {
  const { language, say } = reading;
  const { provenance, updatedAt } = service;
  const source = provenance.source === null ? [] : sourceFacts(reading, provenance.source, service);
  return factList([
    { name: say("catalogue:provenance.service"), fact: say(`catalogue:provenance.${provenance.service}`) },
    {
      name: say("catalogue:provenance.details"),
      fact: say(`catalogue:provenance.${detailsWords[provenance.details]}`),
    },
    { name: say("catalogue:provenance.verification"), fact: verifiedBy(reading, service) },
    ...source,
    { name: say("catalogue:service.updated"), fact: formatDate(language, new Date(updatedAt)) },
  ]);
}

function verifiedBy(reading: Reading, service: PackedService): string {
  const { language, say } = reading;
  if (service.verifiedOn === null) return say("catalogue:provenance.unverified");
  const date = formatDate(language, new Date(service.verifiedOn));
  const isCurrent = standing(reading, service) === "verified";
  return say(isCurrent ? "catalogue:provenance.verifiedOn" : "catalogue:provenance.outOfDateOn", { date });
}

const kindsOfSource = [
  "news report",
  "official statistics",
  "official page",
  "application screens",
  "third party",
  "catalogue page",
  "law",
] as const;

const detailsWords = {
  sourced: "detailsSourced",
  reconstructed: "detailsReconstructed",
  stated: "detailsStated",
} as const;

function sourceFacts(reading: Reading, source: string, { provenance }: PackedService) {
  const { say } = reading;
  const kind = kindsOfSource.find((known) => known === provenance.evidence);
  return [
    { name: say("catalogue:provenance.source"), fact: webLink(source) },
    {
      name: say("catalogue:provenance.kind"),
      fact: kind ? say(`catalogue:provenance.evidence.${kind}`) : unknown(reading),
    },
    {
      name: say("catalogue:provenance.year"),
      fact: provenance.year === null ? unknown(reading) : String(provenance.year),
    },
  ];
}
