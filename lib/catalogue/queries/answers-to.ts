import "server-only";
import { Prisma } from "#lib/db/generated/client.ts";
import { codeSought, type CodeSought } from "#lib/domain/catalogue/service-code.ts";
import type { Place, SearchPlan } from "#lib/domain/search/search-plan.ts";
import { planFor } from "./search-plan.ts";

/** A service that says less of what was typed than this share of what the best one says is no answer. */
const CUT = 0.5;
/** So many services whose names and keywords say all that was typed fill a page. */
const MANY = 20;
/** A word that a service says at least so well stands in its name. */
const NAMED = 0.85;
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

export function answersOf({ strict, candidates, wide, places, aside }: SearchPlan): Prisma.Sql {
  const weight = places.reduce((sum, place) => sum + place.weight, 0);
  const share = sum(
    places.map((place, at) => Prisma.sql`${place.weight / weight}::real * ${strengthAt(at)}`),
  );
  const named = sum(places.map((_, at) => Prisma.sql`(${strengthAt(at)} >= ${NAMED}::real)::int`));
  return Prisma.sql`
    with strict as materialized (
      select * from services_naming(${strict}::tsquery) service
    ), candidates as materialized (
      select * from services_saying(${candidates}::tsquery) service where (select count(*) from strict) < ${MANY}
    ), judged as materialized (
      select s."serviceId" as service, s."words", s."nameWords", s."neededBy",
             ${Prisma.join(places.map((place, at) => Prisma.sql`${strengthOf(place)} as ${strengthAt(at)}`))}
        from (select service from strict where (select count(*) from strict) >= ${MANY}
              union all
              select service from candidates
              union all
              select service from services_saying(${wide}::tsquery) service
               where not exists (select 1 from strict) and not exists (select 1 from candidates)) said
        join "ServiceSearch" s on s."serviceId" = said.service
    ), shared as materialized (
      select *, ${share} as share, ${named} as named from judged
    )
    select service, (share + ${NAME_BONUS}::real * least(1, named / "nameWords"::real)
                     + ${NEED_BONUS}::real * log("neededBy" + 1)
                     - case when "words" @@ ${aside}::tsquery then ${ASIDE_MALUS}::real else 0 end)::real as score
      from (select *, max(share) over () as best from shared) compared
     where share >= ${CUT}::real * best`;
}

function strengthAt(place: number): Prisma.Sql {
  return Prisma.raw(`strength_${place}`);
}

function sum(terms: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.join([...terms], " + ");
}

/** How well a service says what is meant: as alike as it is, as telling as the place where it stands. */
function strengthOf({ meanings }: Place): Prisma.Sql {
  const worths = meanings.map(({ level, each }) => {
    const standings = each.map((query) => Prisma.sql`standing(s."words", ${query}::tsquery)`);
    return Prisma.sql`${level}::real * least(${Prisma.join(standings)})`;
  });
  return Prisma.sql`greatest(${Prisma.join(worths)})`;
}
