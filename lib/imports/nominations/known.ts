import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { currencies } from "#lib/domain/proposals/papers.ts";
import type { NominationsKnown } from "#lib/domain/proposals/table/plan.ts";
import { livingNominations } from "#lib/proposals/queries/living-nominations.ts";
import { namedValues } from "#lib/imports/named-values.ts";
import { currencyWords } from "#lib/imports/value-words.ts";
import { withAllBelow } from "#lib/imports/with-all-below.ts";
import { levelSpellings } from "./level-spellings.ts";
import type { RoundOfTable } from "./round-of-table.ts";

/** All that a table of nominations of an organisation may name, as it is now. */
export async function nominationsKnown(
  tx: Transaction,
  organisationId: string,
  round: RoundOfTable,
): Promise<NominationsKnown> {
  const organisations = await tx.organisation.findMany({ select: { id: true, parentId: true } });
  const within = withAllBelow(organisationId, organisations);
  const organisationIds = [...within];
  const services = await tx.service.findMany({
    where: { organisationId: { in: organisationIds } },
    select: { id: true, code: true, nameAr: true, organisationId: true, status: true },
    orderBy: { code: "asc" },
  });
  const criteria = round.criteria.map(({ code }) => code);
  return {
    criteria,
    currencies: namedValues(currencies, currencyWords, (t, one) => t(`proposals:currencies.${one}`)),
    levels: levelSpellings(round.criteria),
    services: services.map(({ nameAr, status, ...service }) => ({
      ...service,
      name: nameAr,
      archived: status === "archived",
    })),
    nominations: await livingNominations(tx, { roundId: round.id, organisationIds, criteria }),
    home: organisationId,
    within,
  };
}
