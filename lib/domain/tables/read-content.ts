import type { Delivery } from "#lib/domain/catalogue/delivery.ts";
import type { Audience, Maturity } from "#lib/domain/catalogue/service-traits.ts";
import type { ServiceContent } from "#lib/domain/revisions/content.ts";
import { contentLimits } from "#lib/domain/revisions/limits.ts";
import type { ContentColumn } from "./content-columns.ts";
import { readChannels, type ChannelSpellings } from "./read-channels.ts";
import { readSteps, readText, readTexts } from "./read-texts.ts";
import type { RowCells } from "./row-cells.ts";
import type { Spellings } from "./spellings.ts";

type Row = RowCells<ContentColumn>;

/** What the cells of a content may name. */
export interface ContentKnown extends ChannelSpellings {
  audience: Spellings<Audience>;
  delivery: Spellings<Delivery>;
  maturity: Spellings<Maturity>;
  /** Life events by their slugs. */
  lifeEvent: Spellings<string>;
  /** The codes of the published services. */
  published: ReadonlySet<string>;
}

/**
 * What a service says by a row of a table; `before` is what it says without it, `code` its own, or null for a new
 * one. What has no column stays. The faults are the row's.
 */
export function readContent(
  row: Row,
  before: ServiceContent,
  { known, code }: { known: ContentKnown; code: string | null },
): ServiceContent {
  const { name, long, short } = contentLimits;
  return {
    ...before,
    name: readName(row, before),
    summary: readText(row, ["summary_ar", "summary_en"], contentLimits.summary, before.summary),
    department: readText(
      row,
      ["department_ar", "department_en"],
      contentLimits.department,
      before.department,
    ),
    audience: readAudience(row, known, before),
    delivery: readOne(row, "delivery", known.delivery, before.delivery),
    maturity: readOne(row, "maturity", known.maturity, before.maturity),
    eligibility: readText(row, ["eligibility_ar", "eligibility_en"], long, before.eligibility),
    evidence: readTexts(row, ["evidence_ar", "evidence_en"], before.evidence),
    steps: readSteps(row, before.steps),
    processingTime: readText(row, ["processing_time_ar", "processing_time_en"], short, before.processingTime),
    ...readChannels(row, known, before),
    costNote: readText(row, ["cost_note_ar", "cost_note_en"], long, before.costNote),
    outputs: readTexts(row, ["outputs_ar", "outputs_en"], before.outputs),
    conditions: readText(row, ["conditions_ar", "conditions_en"], long, before.conditions),
    keywords: {
      ar: readKeywords(row, "keywords_ar", before.keywords.ar),
      en: readKeywords(row, "keywords_en", before.keywords.en),
    },
    lifeEvents: readLifeEvents(row, known, before.lifeEvents),
    requires: readRequired(row, known, before.requires, code),
  };

  function readName(cells: Row, { name: said }: ServiceContent): ServiceContent["name"] {
    const read = readText(cells, ["name_ar", "name_en"], name, said.ar === "" ? null : said);
    if (read) return read;
    if (cells.faults.every(({ column }) => column !== "name_ar")) cells.fault("name_ar", "required");
    return said;
  }
}

function readOne<Value>(row: Row, column: ContentColumn, known: Spellings<Value>, before: Value): Value {
  if (!row.has(column)) return before;
  const [first = null, ...more] = row.things(column, 1);
  return (more.length === 0 ? row.value(column, first, known) : null) ?? before;
}

function readAudience(row: Row, { audience }: ContentKnown, before: ServiceContent): Audience[] {
  if (!row.has("audience")) return before.audience;
  const said = row.distinct("audience", contentLimits.rows);
  return [...new Set(said.flatMap((one) => row.value("audience", one, audience) ?? []))];
}

function readKeywords(row: Row, column: ContentColumn, before: string[]): string[] {
  if (!row.has(column)) return before;
  const said = row.distinct(column, contentLimits.keywords);
  return sameWords(
    said.map((word) => row.measured(column, word, contentLimits.keyword)),
    before,
  );
}

/** What stands there already is no fault of the table's, though the catalogue may have lost it since. */
function readLifeEvents(row: Row, { lifeEvent }: ContentKnown, before: string[]): string[] {
  if (!row.has("life_events")) return before;
  const said = row.distinct("life_events", contentLimits.rows);
  const slug = (one: string) =>
    before.includes(one) ? one : row.value("life_events", one, lifeEvent, "lifeEventUnknown");
  return [...new Set(said.flatMap((one) => slug(one) ?? []))];
}

function readRequired(row: Row, { published }: ContentKnown, before: string[], own: string | null): string[] {
  if (!row.has("requires")) return before;
  const said = row.distinct("requires", contentLimits.requires).map((code) => code.toUpperCase());
  const may = (code: string) => before.includes(code) || (code !== own && published.has(code));
  for (const code of said) if (!may(code)) row.fault("requires", "serviceUnknown", code);
  return sameWords([...new Set(said)].filter(may), before);
}

/** The portal keeps such lists in an order of its own: another order is no change. */
function sameWords(said: string[], before: string[]): string[] {
  return said.length === before.length && said.every((one) => before.includes(one)) ? before : said;
}
