import "server-only";
import { database } from "#lib/db/client.ts";
import { saysAll, type Called } from "#lib/domain/catalogue/says-all.ts";
import { answersTo } from "./answers-to.ts";

/** Those of some services that were looked for. */
export type Finder = <Service extends Called>(services: readonly Service[]) => Service[];

/**
 * Finds among services that need not be public what a person looks for: first those whose code or name holds every
 * word, then what the search of the portal finds; within each the better answer first. Where nothing was typed, all
 * of them as they are.
 */
export async function finderOf(words: string): Promise<Finder> {
  if (words.trim() === "") return (services) => [...services];
  const { rows } = await answersTo(words);
  const answers = await database().$queryRaw<{ code: string; score: number }[]>`
    with answers as (${rows})
    select s."code", a.score from answers a join "Service" s on s."id" = a.service`;
  const scores = new Map(answers.map(({ code, score }) => [code, score]));
  const worth = (service: Called) => (saysAll(service, words) ? 2 : 0) + (scores.get(service.code) ?? 0);
  return (services) =>
    services
      .filter((service) => scores.has(service.code) || saysAll(service, words))
      .toSorted((one, other) => worth(other) - worth(one));
}
