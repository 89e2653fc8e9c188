import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Refusal } from "#lib/domain/outcome.ts";
import { nominationRefusal } from "#lib/domain/proposals/nomination-window.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import type { TableCriterion } from "./column-titles.ts";

/** A round as a table of its nominations needs to know it. */
export interface RoundOfTable {
  id: string;
  slug: string;
  name: BilingualText;
  criteria: TableCriterion[];
  /** Why nothing may be nominated in it now, or null. */
  closed: Refusal | null;
}

export async function roundOfTable(
  tx: Transaction,
  where: { id: string } | { slug: string },
  now: Date,
): Promise<RoundOfTable | null> {
  const round = await tx.round.findUnique({
    where,
    include: { criteriaSet: { select: { criteria: { orderBy: { position: "asc" } } } } },
  });
  if (!round) return null;
  const { id, slug, nameAr, nameEn, phase, nominatingFrom, nominatingUntil, criteriaSet } = round;
  const open = { phase, from: nominatingFrom.getTime(), until: nominatingUntil.getTime() };
  return {
    id,
    slug,
    name: { ar: nameAr, en: nameEn },
    criteria: criteriaSet.criteria.map((criterion) => ({
      code: criterion.code,
      name: { ar: criterion.nameAr, en: criterion.nameEn },
      levels: { ar: criterion.levelsAr, en: criterion.levelsEn },
    })),
    closed: nominationRefusal(open, now.getTime()),
  };
}
