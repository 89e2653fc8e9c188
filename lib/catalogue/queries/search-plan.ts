import "server-only";
import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { soundsOfLatin } from "#lib/domain/search/latin-sounds.ts";
import { numberInWords } from "#lib/domain/search/numbers-in-words.ts";
import { piecesOf } from "#lib/domain/search/pieces.ts";
import { searchPlan, type SearchPlan } from "#lib/domain/search/search-plan.ts";
import { verbalNouns } from "#lib/domain/search/spoken-forms.ts";
import { askedWords, typedWords, type TypedWord } from "#lib/domain/search/typed-words.ts";
import { nearnesses, type SaidForm, type Vocabulary } from "#lib/domain/search/vocabulary.ts";

/** How the services are found that answer what was typed; null where nothing does. */
export async function planFor(q: string): Promise<SearchPlan | null> {
  const typed = typedWords(q);
  return typed.length === 0 ? null : searchPlan(typed, await vocabularyFor(typed));
}

/** The same while somebody types: the last word may be the beginning of one. */
export async function planWhileTyping(q: string): Promise<SearchPlan | null> {
  const typed = typedWords(q).map(({ word }) => ({ word, telling: true }));
  return typed.length === 0
    ? null
    : searchPlan(typed, await vocabularyFor(typed, typed.at(-1)?.word ?? null));
}

async function vocabularyFor(typed: readonly TypedWord[], begun: string | null = null): Promise<Vocabulary> {
  const [row] = await database().$queryRaw<{ known: unknown }[]>(lookUp(typed, begun));
  return vocabularyOf(knownSchema.parse(row?.known));
}

/** What is known of typed words, as SQL; `begun` is one that may not be finished. */
export function lookUp(typed: readonly TypedWord[], begun: string | null = null): Prisma.Sql {
  const asked = askedWords(typed);
  const words = typed.map(({ word }) => word);
  const parts = [
    ...piecesOf(words),
    ...words.flatMap((word) => [...verbalNouns(word).flat(), ...numberInWords(word)]),
  ];
  const heard = asked
    .filter(isLatin)
    .flatMap((word) => soundsOfLatin(word).map((sound) => ({ word, sound })));
  return Prisma.sql`
    select search_vocabulary(${asked}::text[], ${parts}::text[], ${heard.map(({ word }) => word)}::text[],
      ${heard.map(({ sound }) => sound)}::text[], ${begun}::text) as known`;
}

function isLatin(word: string): boolean {
  return /[a-z]/.test(word);
}

const word = z.string();
const number = z.number();
const formsOfWord = z.array(z.tuple([word, number, number]));
const term = z.tuple([number, z.array(word), z.array(word), z.boolean(), z.array(formsOfWord)]);
const knownSchema = z.object({
  stems: z.array(z.tuple([word, word])),
  near: z.array(z.tuple([word, word, word, z.enum(nearnesses), number, number])),
  parts: z.array(z.tuple([word, word, number])),
  groups: z.array(z.tuple([z.array(number), z.array(term)])),
  services: number,
});

function vocabularyOf(known: z.infer<typeof knownSchema>): Vocabulary {
  return {
    stems: new Map(known.stems),
    near: grouped(known.near, ([typed, said, stem, how, likeness, presence]) => [
      typed,
      { word: said, stem, how, likeness, presence },
    ]),
    parts: grouped(known.parts, ([part, said, presence]) => [part, { word: said, presence }]),
    synonyms: known.groups.map(([typed, terms]) =>
      terms.map(([position, words, stems, ambiguous]) => ({
        words,
        stems,
        typed: typed.includes(position),
        ambiguous,
      })),
    ),
    forms: new Map(known.groups.flatMap(([, terms]) => terms.flatMap(formsOfTerm))),
    services: known.services,
  };
}

function formsOfTerm([, words, , , forms]: z.infer<typeof term>): [string, SaidForm[]][] {
  return words.map((meant, at) => [
    meant,
    (forms[at] ?? []).map(([said, likeness, presence]) => ({ word: said, likeness, presence })),
  ]);
}

function grouped<Row, Value>(
  rows: readonly Row[],
  read: (row: Row) => [string, Value],
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const [key, value] = read(row);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
