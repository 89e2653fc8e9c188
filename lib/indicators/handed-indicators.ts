import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** What the portal counts by itself nobody hands over. */
export const handedOver = { NOT: { id: { startsWith: "portal." } } };

/** An indicator, or an organisation, with what it is called. */
export interface NamedIndicator {
  id: string;
  name: BilingualText;
}

/** The indicators whose values are handed over, in their order, each with the name that programs and tables give it. */
export async function handedIndicators(tx: Transaction): Promise<NamedIndicator[]> {
  const rows = await tx.indicator.findMany({
    where: handedOver,
    orderBy: { position: "asc" },
    select: naming,
  });
  return rows.map(named);
}

export const naming = { id: true, nameAr: true, nameEn: true } as const;

export function named({
  id,
  nameAr,
  nameEn,
}: {
  id: string;
  nameAr: string;
  nameEn: string;
}): NamedIndicator {
  return { id, name: { ar: nameAr, en: nameEn } };
}
