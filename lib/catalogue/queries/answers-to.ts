import "server-only";
import { Prisma } from "#lib/db/generated/client.ts";
import { codeSought, type CodeSought } from "#lib/domain/catalogue/service-code.ts";
import type { Place, SearchPlan } from "#lib/domain/search/search-plan.ts";
import { planFor } from "./search-plan.ts";

/** A service that says less of what was typed than this share of what the best one says is no answer. */
const CUT = 0.5;
/** What it adds when all of a name was typed. */
const NAME_BONUS = 0.12;

/** What it adds, among equals, to be a service that others need: by the order of magnitude of how many. */
const NEED_BONUS = 0.03;

/** What it takes away to be about a later act, such as a renewal, that nobody asked about. */
const ASIDE_MALUS = 0.04;

/** The services that answer what was typed, as SQL: by code, else by words; all of them where nothing was. */
export async function answersTo(q: string | null): Promise<Prisma.Sql> {
  if (q === null) return Prisma.sql`select "id" as service, 1::real as score from "Service"`;
  const sought = codeSought(q);
  if (sought) return answersByCode(sought);
  const plan = await planFor(q);
  return plan ? answersOf(plan) : noAnswers;
}

export const noAnswers = Prisma.sql`select null::uuid as service, 0::real as score where false`;

export function answersByCode(sought: CodeSought): Prisma.Sql {
  const pattern = "code" in sought ? sought.code : `%-${sought.number}`;
  return Prisma.sql`select "id" as service, 1::real as score from "Service" where "code" like ${pattern}`;
}

export function answersOf({ candidates, wide, places, aside }: SearchPlan): Prisma.Sql {
  const weight = places.reduce((sum, place) => sum + place.weight, 0);
  const judged = Prisma.sql`
    select "serviceId" as service, ${sumOf(places.map((place) => strengthOf(place, place.weight / weight)))} as share,
           ${NAME_BONUS}::real * least(1, (${sumOf(places.map(isNamed))}) / "nameWords"::real)
           + ${NEED_BONUS}::real * log("neededBy" + 1)
           - case when "words" @@ ${aside}::tsquery then ${ASIDE_MALUS}::real else 0 end as bonus
      from "ServiceSearch"`;
  return Prisma.sql`
    with candidates as materialized (${judged} where "words" @@ ${candidates}::tsquery),
    judged as (
      select * from candidates
      union all
      select * from (${judged} where "words" @@ ${wide}::tsquery and not exists (select 1 from candidates)) widened
    )
    select service, (share + bonus)::real as score
      from (select *, max(share) over () as best from judged) compared
     where share >= ${CUT}::real * best`;
}

function sumOf(terms: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.join([...terms], " + ");
}

/** The first step that is met counts: none behind it is worth more. */
function strengthOf({ steps }: Place, weight: number): Prisma.Sql {
  const cases = steps.map(
    ({ query, strength }) => Prisma.sql`when "words" @@ ${query}::tsquery then ${strength * weight}::real`,
  );
  return Prisma.sql`case ${Prisma.join(cases, " ")} else 0 end`;
}

function isNamed({ named }: Place): Prisma.Sql {
  return named === "" ? Prisma.sql`0` : Prisma.sql`case when "words" @@ ${named}::tsquery then 1 else 0 end`;
}
