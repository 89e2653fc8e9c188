import "server-only";
import { database } from "#lib/db/client.ts";

export interface MeasuredValue {
  period: string;
  value: number;
  /** The period was not over when it was measured. */
  partial: boolean;
  note: { ar: string; en: string | null } | null;
  source: { ar: string; en: string | null } | null;
}

export interface MeasuredIndicator {
  id: string;
  name: { ar: string; en: string };
  unit: string;
  values: MeasuredValue[];
}

/** The indicators that were stated, with their periods in order. */
export async function statedIndicators(): Promise<MeasuredIndicator[]> {
  const indicators = await database().indicator.findMany({
    orderBy: { position: "asc" },
    include: { values: { orderBy: { period: "asc" } } },
  });
  return indicators.map(({ id, nameAr, nameEn, unit, values }) => ({
    id,
    unit,
    name: { ar: nameAr, en: nameEn },
    values: values.map((row) => ({
      period: row.period,
      value: row.value.toNumber(),
      partial: row.partial,
      note: row.noteAr ? { ar: row.noteAr, en: row.noteEn } : null,
      source: row.sourceAr ? { ar: row.sourceAr, en: row.sourceEn } : null,
    })),
  }));
}
