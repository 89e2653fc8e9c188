import "server-only";
import { database } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Frequency } from "#lib/domain/indicators/period.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export interface MeasuredValue {
  period: string;
  value: number;
  /** The period was not over when it was measured. */
  partial: boolean;
  note: BilingualText | null;
  source: BilingualText | null;
  /** Which definition of the indicator it was measured by. */
  definition: number;
  /** Stated by a document, handed over by a source, counted by the portal, or uploaded in a table. */
  origin: "stated" | "fed" | "counted" | "uploaded";
}

export interface MeasuredIndicator {
  id: string;
  name: { ar: string; en: string };
  unit: string;
  definition: {
    version: number;
    text: BilingualText | null;
    formula: BilingualText | null;
    owner: BilingualText | null;
    /** Where its values are from. */
    source: BilingualText | null;
    frequency: Frequency | null;
    unit: BilingualText | null;
  };
  values: MeasuredValue[];
}

/** The indicators that have a value of the whole government, with their periods in order. */
export async function measuredIndicators(): Promise<MeasuredIndicator[]> {
  const indicators = await database().indicator.findMany({
    where: { values: { some: {} } },
    orderBy: { position: "asc" },
    include: { values: { orderBy: { period: "asc" } } },
  });
  return indicators.map(({ id, nameAr, nameEn, unit, values, ...row }) => ({
    id,
    unit,
    name: { ar: nameAr, en: nameEn },
    definition: {
      version: row.definition,
      text: textOf(row.definitionAr, row.definitionEn),
      formula: textOf(row.formulaAr, row.formulaEn),
      owner: textOf(row.ownerAr, row.ownerEn),
      source: textOf(row.sourceAr, row.sourceEn),
      frequency: row.frequency,
      unit: textOf(row.unitAr, row.unitEn),
    },
    values: values.map(measuredValue),
  }));
}

type ValueRow = Prisma.IndicatorValueGetPayload<object>;

function measuredValue(row: ValueRow): MeasuredValue {
  const { period, value, partial, definition, origin } = row;
  return {
    ...{ period, value: value.toNumber(), partial, definition, origin },
    note: textOf(row.noteAr, row.noteEn),
    source: textOf(row.sourceAr, row.sourceEn),
  };
}

function textOf(ar: string | null, en: string | null): BilingualText | null {
  return ar === null ? null : { ar, en };
}
