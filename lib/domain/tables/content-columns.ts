/** The columns that say something of a service's content, by their permanent names. */
export const contentColumns = [
  "department_ar",
  "department_en",
  "name_ar",
  "name_en",
  "summary_ar",
  "summary_en",
  "audience",
  "life_events",
  "delivery",
  "maturity",
  "eligibility_ar",
  "eligibility_en",
  "evidence_ar",
  "evidence_en",
  "steps_ar",
  "steps_en",
  "steps_minutes",
  "outputs_ar",
  "outputs_en",
  "conditions_ar",
  "conditions_en",
  "processing_time_ar",
  "processing_time_en",
  "cost_amounts",
  "cost_currencies",
  "cost_channels",
  "cost_notes_ar",
  "cost_notes_en",
  "cost_note_ar",
  "cost_note_en",
  "channel_kinds",
  "channel_urls",
  "channel_phones",
  "channel_places_ar",
  "channel_places_en",
  "channel_hours_ar",
  "channel_hours_en",
  "keywords_ar",
  "keywords_en",
  "requires",
] as const;

export type ContentColumn = (typeof contentColumns)[number];

const costColumns = [
  "cost_amounts",
  "cost_currencies",
  "cost_channels",
  "cost_notes_ar",
  "cost_notes_en",
] as const satisfies readonly ContentColumn[];

const channelColumns = [
  "channel_kinds",
  "channel_urls",
  "channel_phones",
  "channel_places_ar",
  "channel_places_en",
  "channel_hours_ar",
  "channel_hours_en",
] as const satisfies readonly ContentColumn[];

/** What a column needs beside it, so that each of its lines is known to speak of what. */
const groups: readonly { of: readonly ContentColumn[]; need: readonly ContentColumn[] }[] = [
  { of: ["evidence_en"], need: ["evidence_ar"] },
  { of: ["steps_en", "steps_minutes"], need: ["steps_ar"] },
  { of: ["outputs_en"], need: ["outputs_ar"] },
  { of: costColumns, need: costColumns },
  // A fee names its channel by its place among them: whoever changes the channels says the fees again.
  { of: channelColumns, need: [...channelColumns, ...costColumns] },
];

/** Columns that a table lacks although others of it mean nothing without them. */
export function columnsLacking(present: ReadonlySet<ContentColumn>): ContentColumn[] {
  const needed = groups.flatMap(({ of, need }) => (of.some((column) => present.has(column)) ? need : []));
  return [...new Set(needed)].filter((column) => !present.has(column));
}
