import "server-only";
import { database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import {
  codeMentioned,
  codeSought,
  lettersSought,
  type CodeSought,
} from "#lib/domain/catalogue/service-code.ts";
import type { SearchPlan } from "#lib/domain/search/search-plan.ts";
import { planFor } from "./search-plan.ts";

/** A service that says less of what was typed than this share of what the best one says is no answer. */
const CUT = 0.5;
/** A word that a service says at least so well stands in its name. */
const NAMED = 0.85;
/** What it adds when all of a name was typed. */
const NAME_BONUS = 0.12;

/** What it adds, among equals, to be a service that others need: by the order of magnitude of how many. */
const NEED_BONUS = 0.03;

/** What it takes away to be about a later act, such as a renewal, that nobody asked about. */
const ASIDE_MALUS = 0.04;

interface Answers {
  /** The services and how well they answer, as SQL. */
  rows: Prisma.Sql;
  /** Whether they only say what looks like what was typed. */
  guessed: boolean;
}

/** The services that answer what was typed: by code, else by words; all of them where nothing was. */
export async function answersTo(q: string | null): Promise<Answers> {
  if (q === null) return sure(Prisma.sql`select "id" as service, 1::real as score from "Service"`);
  const sought = await codeAskedFor(q);
  if (sought) return sure(answersByCode(sought));
  const plan = await planFor(q);
  return plan ? { rows: answersOf(plan), guessed: plan.guessed } : sure(noAnswers);
}

function sure(rows: Prisma.Sql): Answers {
  return { rows, guessed: false };
}

/** A service, every service with a number, or every service whose code begins with an organisation's letters. */
type AskedByCode = CodeSought | { letters: string };

/** What is looked for by code: all that was typed, or the code of a service among other words. */
export async function codeAskedFor(q: string): Promise<AskedByCode | null> {
  const sought = codeSought(q);
  if (sought) return sought;
  const [code, letters] = [codeMentioned(q), lettersSought(q)];
  if (code !== null && (await isBegun(code))) return { code };
  return letters !== null && (await isBegun(`${letters}-`)) ? { letters } : null;
}

/** Whether the code of any public service is so, or begins so. */
async function isBegun(code: string): Promise<boolean> {
  const where = { code: { startsWith: code }, status: "published" as const };
  return (await database().service.findFirst({ where, select: { id: true } })) !== null;
}

export const noAnswers = Prisma.sql`select null::uuid as service, 0::real as score where false`;

export function answersByCode(sought: AskedByCode): Prisma.Sql {
  const pattern = patternOf(sought);
  return Prisma.sql`select "id" as service, 1::real as score from "Service" where "code" like ${pattern}`;
}

function patternOf(sought: AskedByCode): string {
  if ("letters" in sought) return `${sought.letters}-%`;
  return "code" in sought ? sought.code : `%-${sought.number}`;
}

export function answersOf({ steps, widest, places, aside }: SearchPlan): Prisma.Sql {
  const weight = places.reduce((sum, place) => sum + place.weight, 0);
  const meanings = places.flatMap((place, at) =>
    place.meanings.map((meaning) => ({ place: at + 1, ...meaning })),
  );
  return Prisma.sql`
    select service, coalesce((share + ${NAME_BONUS}::real * least(1, well / "nameWords"::real)
                     + ${NEED_BONUS}::real * log("neededBy" + 1)
                     - case when aside then ${ASIDE_MALUS}::real else 0 end), 0)::real as score
      from (select *, max(share) over () as best
              from services_answering(${steps.map(({ naming }) => naming)}::text[],
                ${steps.map(({ saying }) => saying)}::text[], ${steps.map(({ enough }) => enough)}::int[], ${aside},
                ${places.map((place) => place.weight / weight)}::real[],
                ${meanings.map(({ place }) => place)}::int[], ${meanings.map(({ level }) => level)}::real[],
                ${meanings.map(({ said }) => said)}::text[],
                ${NAMED}::real, ${widest}::int)) compared
     where share is null or share >= ${CUT}::real * best`;
}
