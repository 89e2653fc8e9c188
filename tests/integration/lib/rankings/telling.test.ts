import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { confirmPublication, proposePublication } from "#lib/rankings/actions.ts";
import { actAs } from "#tests/support/acting.ts";
import { computedCertainty } from "#tests/support/computed-certainty.ts";
import { makeDeliberatedRound, roundFields } from "#tests/support/factories/deliberated-round.ts";
import { makePerson } from "#tests/support/factories/people.ts";

let lead: { id: string };
let administrator: { id: string };

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
  administrator = await makePerson("administrator", "telecom");
});

test("the officers of what an edition ranks are told once, with until when they may object", async () => {
  const round = await makeDeliberatedRound();
  const proposals = await inScope(portalScope, (tx) =>
    tx.proposal.findMany({ where: { roundId: round.id }, include: { organisation: true } }),
  );
  const [first] = proposals;
  const officer = await makePerson("officer", first?.organisation.slug ?? "");
  const gone = await makePerson("officer", first?.organisation.slug ?? "");
  await inScope(portalScope, async (tx) => {
    const own = { where: { id: first?.id ?? "" }, data: { createdById: officer.id } };
    await tx.proposal.update(own);
    const submitted = { proposalId: first?.id ?? "", from: "draft", to: "submitted" } as const;
    await tx.proposalEvent.create({ data: { ...submitted, byId: gone.id } });
  });
  await database().roleGrant.updateMany({ where: { personId: gone.id }, data: { revokedAt: new Date() } });
  await actAs(lead.id, proposePublication, await roundFields(round));
  await computedCertainty(round);
  await actAs(administrator.id, confirmPublication, await roundFields(round));
  const told = await inScope(portalScope, (tx) =>
    tx.letter.findMany({ where: { key: { startsWith: `edition:${round.slug}:` } } }),
  );
  const { email } = await database().person.findUniqueOrThrow({ where: { id: officer.id } });
  expect(told.map(({ recipient }) => recipient)).toEqual([email]);
  expect(told[0]?.text).toContain(first?.reference);
  expect(told[0]?.text).toContain(`/ar/priorities/${round.slug}\n`);
});
