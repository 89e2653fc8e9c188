import { HIGHEST_INDEX } from "#lib/domain/scoring/dimension-index.ts";
import { count, same, share } from "#lib/domain/study/figures.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { paragraph, proseOf } from "#lib/domain/study/paragraphs.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import type { ChapterParts } from "./parts.ts";
import { agreementIn } from "./summary.ts";

/** How the ranking came about, the criteria with their weights, and what seals it. */
export function method(material: StudyMaterial, say: Say): ChapterParts {
  const { alpha, threshold } = material.method;
  const { slug, hash } = material.edition;
  return {
    prose: proseOf(
      paragraph(say("method.scores"), say("method.groups")),
      paragraph(
        say("method.indices"),
        say("method.priority", { alpha: share(alpha), rest: share(1 - alpha) }),
        say("method.quadrants", { threshold: count(threshold), highest: count(HIGHEST_INDEX) }),
      ),
      agreementIn(material, say),
    ),
    blocks: [
      {
        kind: "table",
        caption: say("method.criteria"),
        head: [say("columns.criterion"), say("columns.dimension"), say("columns.weight")],
        rows: material.criteria.map(({ name, dimension, weight }) => [
          name,
          say(`dimensions.${dimension}`),
          share(weight),
        ]),
      },
      { kind: "note", text: say("method.seal", { edition: same(slug), hash: same(hash) }) },
    ],
  };
}
