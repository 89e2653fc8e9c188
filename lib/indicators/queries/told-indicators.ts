import "server-only";
import type { ToldIndicators } from "#lib/indicators/csv-rows.ts";
import { monthsOfUse } from "#lib/usage/queries/months-of-use.ts";
import { catalogueState } from "./catalogue-state.ts";
import { measuredIndicators } from "./measured-indicators.ts";

const monthsTold = 12;

/** All that the table file of the indicators tells, and the charts of their pages show. */
export async function toldIndicators(now: Date): Promise<ToldIndicators> {
  const [measured, state, months] = await Promise.all([
    measuredIndicators(),
    catalogueState(),
    monthsOfUse(now, monthsTold),
  ]);
  return { measured, state, months };
}
