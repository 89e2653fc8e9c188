import { count, index } from "#lib/domain/study/figures.ts";
import type { Table, Text } from "#lib/domain/study/document.ts";
import type { ServiceState, StudyMaterial } from "#lib/domain/study/material.ts";
import { paragraph, proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** The state of e-services on the day of the study. */
export function state({ state: counted }: StudyMaterial, say: Say): ChapterParts {
  if (!counted) return { prose: proseOf(say("state.absent")), blocks: [] };
  return {
    prose: proseOf(
      paragraph(
        say("state.services", { count: count(counted.services) }),
        say("state.organisations", { count: count(counted.organisations) }),
        say("state.verified", { count: count(counted.verified) }),
      ),
    ),
    blocks: [
      byTrait(say("state.byDelivery"), say("columns.delivery"), counted.byDelivery, say),
      byTrait(say("state.byMaturity"), say("columns.maturity"), counted.byMaturity, say),
      byOrganisation(counted, say),
      ...stated(counted, say),
    ],
  };
}

function byTrait(caption: Text, trait: Text, rows: ServiceState["byDelivery"], say: Say): Table {
  return {
    kind: "table",
    caption,
    head: [trait, say("columns.services")],
    rows: rows.map(({ name, services }) => [name, count(services)]),
  };
}

function byOrganisation({ byOrganisation: rows }: ServiceState, say: Say): Table {
  return {
    kind: "table",
    caption: say("state.byOrganisation"),
    head: [
      say("columns.organisation"),
      say("columns.services"),
      say("columns.online"),
      say("columns.meanMaturity"),
      say("columns.verified"),
    ],
    rows: rows.map(({ name, services, online, maturity, verified }) => [
      name,
      count(services),
      count(online),
      index(maturity),
      count(verified),
    ]),
  };
}

function stated({ stated: series }: ServiceState, say: Say): Table[] {
  if (series.length === 0) return [];
  return [
    {
      kind: "table",
      caption: say("state.stated"),
      head: [say("columns.indicator"), say("columns.period"), say("columns.value"), say("columns.source")],
      rows: series.map(({ name, period, partial, value, source }) => [
        name,
        say(partial ? "state.partial" : "period", { period: { period } }),
        count(value),
        source,
      ]),
    },
  ];
}
