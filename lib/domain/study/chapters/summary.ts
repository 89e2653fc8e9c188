import { AGREEMENT_GATE } from "#lib/domain/rankings/publication-conditions.ts";
import type { Text } from "#lib/domain/study/document.ts";
import { coefficient, count, index } from "#lib/domain/study/figures.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { paragraph, proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";

/** One page for who decides: what was ranked, what comes first, and how far it can be relied on. */
export function summary(material: StudyMaterial, say: Say): ChapterParts {
  const { ranked, method, evaluations } = material;
  const inQuadrant = (quadrant: string) => ranked.filter((row) => row.quadrant === quadrant).length;
  const [first] = ranked;
  return {
    prose: proseOf(
      paragraph(
        say("summary.ranked", { count: count(ranked.length), name: material.edition.name }),
        say("summary.organisations", { count: count(organisationsOf(material)) }),
        say("summary.evaluations", { count: count(evaluations) }),
      ),
      paragraph(
        first
          ? say("summary.first", {
              service: first.name,
              organisation: first.organisationName,
              priority: index(first.priority),
            })
          : null,
        say("summary.developNow", { count: count(inQuadrant("A")) }),
        say("summary.investFirst", { count: count(inQuadrant("B")) }),
      ),
      ...whatIsAhead(material, say),
      agreementIn(material, say),
    ),
    blocks: [
      {
        kind: "table",
        caption: say("summary.top"),
        head: [
          say("columns.place"),
          say("columns.service"),
          say("columns.organisation"),
          say("columns.priority"),
        ],
        rows: ranked
          .slice(0, method.topK)
          .map(({ rank, name, organisationName, priority }) => [
            count(rank),
            name,
            organisationName,
            index(priority),
          ]),
      },
    ],
  };
}

/** What most of them wait for, and from when until when they are built; no paragraph where neither is known. */
function whatIsAhead({ requirements, roadmap }: StudyMaterial, say: Say): Text[] {
  const [block] = requirements?.blocks ?? [];
  const quarters = roadmap?.items.flatMap(({ from, until }) => [from, until]).toSorted() ?? [];
  const [from] = quarters;
  const until = quarters.at(-1);
  const sentences = [
    ...(block ? [say("summary.block", { block: block.name, count: count(block.neededBy) })] : []),
    ...(from && until ? [say("summary.roadmap", { from: { period: from }, until: { period: until } })] : []),
  ];
  return sentences.length > 0 ? [paragraph(...sentences)] : [];
}

export function organisationsOf({ ranked, incomplete }: StudyMaterial): number {
  return new Set([...ranked, ...incomplete].map(({ organisation }) => organisation)).size;
}

/** From there on agreement is relied on (Krippendorff, *Content Analysis*). */
const RELIABLE = 0.8;

export function agreementIn({ agreement }: StudyMaterial, say: Say): Text {
  if (agreement === null) return say("agreement.notComputable");
  const value = coefficient(agreement);
  if (agreement < AGREEMENT_GATE) return say("agreement.low", { value });
  return say(agreement < RELIABLE ? "agreement.tentative" : "agreement.reliable", { value });
}
