import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope } from "#lib/domain/access/row-scope.ts";
import { deliveries, publishedDelivery } from "#lib/domain/catalogue/delivery.ts";
import { weekOf } from "#lib/domain/usage/weeks.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { savePortalFigures } from "#lib/proposals/actions.ts";
import { figuresKnown } from "#lib/proposals/queries/portal-figures.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { makeFeedback } from "#tests/support/factories/feedback.ts";
import { recordPages } from "#tests/support/factories/searches.ts";
import { nominate, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";

const code = "MOI-001";
const now = new Date();
let interior: Viewer;
let transport: Viewer;
let proposal: string;

beforeAll(async () => {
  interior = await viewerAs(await personWith("officer.interior@portal.example"));
  transport = await viewerAs(await personWith("officer.transport@portal.example"));
  proposal = await nominate(interior.personId, await makeOpenRound(), code);
});

const save = async (fields: Record<string, string>, who = interior) =>
  actAs(who.personId, savePortalFigures, { proposal, version: String(await versionOf(proposal)), ...fields });

const taken = async () => (await ownProposal(interior, proposal, now))?.figures ?? [];

test("the portal knows what its own tables count", async () => {
  const before = await figuresKnown(interior, code, now);
  const { name, requiredBy } = await inScope(portalScope, async (tx) => {
    const service = await tx.service.findUniqueOrThrow({ where: { code } });
    return {
      name: service.nameAr,
      requiredBy: await tx.serviceRequires.count({ where: { requiredId: service.id } }),
    };
  });
  await makeFeedback(code, { helpful: 3, unhelpful: 2 });
  await recordPages([{ day: weekOf(isoDay(now)), q: name, views: 4 }]);
  const after = await figuresKnown(interior, code, now);
  expect(after.requiredBy).toBe(requiredBy);
  expect(requiredBy).toBeGreaterThan(100);
  expect((after.helpful ?? 0) - (before.helpful ?? 0)).toBe(3);
  expect((after.unhelpful ?? 0) - (before.unhelpful ?? 0)).toBe(2);
  expect((after.searchesInVain ?? 0) - (before.searchesInVain ?? 0)).toBe(4);
  expect(after.completeness).toBeGreaterThan(0);
});

test("a draft of a service in the catalogue is filled in with them; one of a new service has none", async () => {
  const known = await figuresKnown(interior, code, now);
  const opened = await ownProposal(interior, proposal, now);
  const figures = opened?.figures.map(({ figure, value, correction }) => [figure, value, correction]);
  expect(figures).toEqual(
    expect.arrayContaining([
      ["requiredBy", known.requiredBy, null],
      ["maturity", known.maturity, null],
    ]),
  );
  expect(opened?.papers.dossier).toMatchObject({ documentsNow: known.documents, yearlyTransactions: null });
});

test("how often a service was used stands in the draft with who counted it", async () => {
  const used = "MOI-002";
  await inScope(portalScope, async (tx) => {
    const { id: serviceId } = await tx.service.findUniqueOrThrow({ where: { code: used } });
    const counted = { serviceId, recordedById: interior.personId };
    await tx.channelUse.createMany({
      data: [
        { ...counted, year: 2024, channel: "counter", uses: 900 },
        { ...counted, year: 2025, channel: "counter", uses: 700 },
        { ...counted, year: 2025, channel: "website", uses: 300 },
      ],
    });
  });
  const id = await nominate(interior.personId, await makeOpenRound(), used);
  expect((await ownProposal(interior, id, now))?.papers.dossier).toMatchObject({
    yearlyTransactions: 1000,
    demandSource: "ما عدّته الجهة في البوابة، سنة 2025",
  });
});

test("one press takes them all, and a correction stands beside the portal's own figure", async () => {
  const known = await figuresKnown(interior, code, now);
  const { wentTo } = await save({
    "corrections.requiredBy.value": "٤٤٠٠",
    "corrections.requiredBy.reason": "قائمة الوزارة",
    "corrections.views.value": "",
  });
  expect(wentTo).toBe(`/ar/ministry/proposals/${proposal}`);
  const figures = await taken();
  expect(Object.fromEntries(figures.map(({ figure, value }) => [figure, value]))).toEqual(known);
  expect(figures.find(({ figure }) => figure === "requiredBy")).toMatchObject({
    value: known.requiredBy,
    correction: 4400,
    reason: "قائمة الوزارة",
  });
  expect(figures.every(({ asOf }) => isoDay(asOf) === isoDay(now))).toBe(true);
});

test("the way a service is given is a place in their order, corrected to one of the three alone", async () => {
  const { delivery } = await inScope(portalScope, (tx) =>
    tx.service.findUniqueOrThrow({ where: { code }, select: { delivery: true } }),
  );
  const place = deliveries.indexOf(publishedDelivery(delivery));
  expect((await figuresKnown(interior, code, now)).delivery).toBe(place);
  const correct = (value: number) =>
    save({ "corrections.delivery.value": String(value), "corrections.delivery.reason": "افتُتح مكتب" });
  const { state } = await correct(deliveries.length);
  expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["corrections.delivery.value"]);
  const other = (place + 1) % deliveries.length;
  await correct(other);
  const figure = (await taken()).find((one) => one.figure === "delivery");
  expect(figure).toMatchObject({ value: place, correction: other });
  const beyond = inScope(portalScope, (tx) =>
    tx.takenFigure.updateMany({
      where: { proposalId: proposal, figure: "delivery" },
      data: { correction: 3 },
    }),
  );
  await expect(beyond).rejects.toThrow();
});

test("a correction without a word why is refused at its field, and nothing changes", async () => {
  const before = await taken();
  const { state } = await save({ "corrections.views.value": "7" });
  expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["corrections.views.reason"]);
  expect(await taken()).toEqual(before);
});

test("another organisation neither takes figures over nor sees them", async () => {
  expect((await save({}, transport)).state?.refusal?.reason).toBe("notFound");
  const seen = await inScope(rowScope(transport), (tx) =>
    tx.takenFigure.count({ where: { proposalId: proposal } }),
  );
  expect(seen).toBe(0);
});
