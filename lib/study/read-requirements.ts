import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Text } from "#lib/domain/study/document.ts";
import { gatherRequirements, type OtherKind } from "#lib/domain/study/gather-requirements.ts";
import type { Requirements } from "#lib/domain/study/material.ts";
import type { Currency, Skill } from "#lib/domain/proposals/papers.ts";
import { formatList } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/translator.ts";
import { editionPapers } from "#lib/roadmap/queries/edition-papers.ts";

interface Ranked {
  id: string;
  quadrant: string | null;
}

/** What the ranked proposals of an edition say they need, and what they themselves take; null without an edition. */
export async function readRequirements(
  tx: Transaction,
  edition: string,
  ranked: readonly Ranked[],
): Promise<Omit<Requirements, "unlocking"> | null> {
  const papers = await editionPapers(tx, edition);
  if (!papers) return null;
  const now = new Set(ranked.filter(({ quadrant }) => quadrant === "A").map(({ id }) => id));
  const names = new Map(papers.blocks.map(({ id, name }) => [id, name]));
  const gathered = gatherRequirements(
    papers.proposals.map((proposal) => ({ ...proposal, isNow: now.has(proposal.id) })),
    [...names.keys()],
  );
  return {
    blocks: gathered.blocks.map(({ id, places, neededNow, priority }) => ({
      name: names.get(id) ?? { ar: id, en: id },
      neededBy: places.length,
      places: { ar: formatList("ar", places), en: formatList("en", places) },
      neededNow,
      priority,
    })),
    kinds: gathered.kinds.map(({ kind, neededBy }) => ({ name: worded(`kinds.${kind}`), neededBy })),
    effort: gathered.effort.map(({ skill, months }) => ({ name: worded(`skills.${skill}`), months })),
    costs: gathered.costs.map(({ currency, amount }) => ({
      name: worded(`currencies.${currency}`),
      amount,
    })),
    unpriced: gathered.unpriced,
  };
}

type Word = `kinds.${OtherKind}` | `skills.${Skill}` | `currencies.${Currency}`;

function worded(word: Word): Text {
  return { ar: translator("ar")(`proposals:${word}`), en: translator("en")(`proposals:${word}`) };
}
