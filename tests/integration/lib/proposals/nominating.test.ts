import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/proposals/actions.ts";
import { actAs, personWith } from "#tests/support/acting.ts";
import { fillIn, nominate, storedProposal, submitted, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";

let interior: string;
let transport: string;
let lead: string;
let round: string;

beforeAll(async () => {
  interior = await personWith("officer.interior@portal.example");
  transport = await personWith("officer.transport@portal.example");
  lead = await personWith("lead@portal.example");
});

beforeEach(async () => {
  round = await makeOpenRound();
});

const refusalOf = async (acted: ReturnType<typeof actAs>) => (await acted).state?.refusal?.reason;

describe("opening a draft", () => {
  test("an officer nominates a service of the organisation", async () => {
    const proposal = await storedProposal(await nominate(interior, round, "MOI-014"));
    expect(proposal).toMatchObject({ status: "draft", reference: null, createdById: interior, version: 1 });
  });

  test("the same form sent ten times at once opens one draft", async () => {
    const formToken = crypto.randomUUID();
    const sent = Array.from({ length: 10 }, () =>
      actAs(interior, actions.nominateService, { round, service: "MOI-015", formToken }),
    );
    const places = new Set((await Promise.all(sent)).map(({ wentTo }) => wentTo));
    expect(places.size).toBe(1);
    expect(await inScope(portalScope, (tx) => tx.proposal.count({ where: { round: { slug: round } } }))).toBe(
      1,
    );
  });

  test("a second living nomination of a service is refused, and possible again after a withdrawal", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const again = { round, service: "MOI-014" };
    expect(await refusalOf(actAs(interior, actions.nominateService, again))).toBe("alreadyNominated");
    await actAs(interior, actions.withdrawProposal, { proposal, version: "1", reason: "تأجّل المشروع" });
    expect((await actAs(interior, actions.nominateService, again)).wentTo).toMatch(/proposals/);
  });

  test("another organisation's service is refused, as is a visitor, the lead, and an unknown round", async () => {
    const service = "MOI-014";
    expect(await refusalOf(actAs(transport, actions.nominateService, { round, service }))).toBe(
      "notPermitted",
    );
    expect(await refusalOf(actAs(null, actions.nominateService, { round, service }))).toBe("notSignedIn");
    expect(await refusalOf(actAs(lead, actions.nominateService, { round, service }))).toBe("notPermitted");
    expect(await refusalOf(actAs(interior, actions.nominateService, { round: "none", service }))).toBe(
      "notFound",
    );
    expect(await refusalOf(actAs(interior, actions.nominateService, { round, service: "XXX-999" }))).toBe(
      "notFound",
    );
  });

  test("a new service is nominated for the officer's organisation alone", async () => {
    const organisations = await database().organisation.findMany({
      where: { slug: { in: ["interior", "transport"] } },
      orderBy: { slug: "asc" },
    });
    const fields = { round, newServiceNameAr: "حجز موعد", organisation: organisations[0]?.id ?? "" };
    const { wentTo } = await actAs(interior, actions.nominateNewService, fields);
    const proposal = await storedProposal(wentTo?.slice(-36) ?? "");
    expect(proposal).toMatchObject({ newServiceNameAr: "حجز موعد", organisationId: fields.organisation });
    const foreign = { ...fields, organisation: organisations[1]?.id ?? "" };
    expect(await refusalOf(actAs(interior, actions.nominateNewService, foreign))).toBe("notPermitted");
  });

  test("after the deadline nothing is opened, and the refusal says the date", async () => {
    const closed = await makeOpenRound({ closesIn: -1 });
    const { state } = await actAs(interior, actions.nominateService, { round: closed, service: "MOI-014" });
    expect(state?.refusal?.reason).toBe("nominationsClosed");
    expect(state?.refusal?.sentence).toMatch(/آخر موعد .*\d{4}/);
  });
});

describe("writing", () => {
  test("pages keep what there is, in any digits, and forget empty rows", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    await fillIn(interior, proposal);
    const stored = await storedProposal(proposal);
    expect(stored.dossier?.yearlyTransactions).toBe(12_000);
    expect(stored.efforts.map(({ skill, personMonths }) => [skill, personMonths.toNumber()])).toEqual([
      ["development", 2.5],
    ]);
    expect(stored.answers).toHaveLength(14);
    expect(stored.components).toHaveLength(1);
    expect(stored.requirements).toHaveLength(1);
    expect(stored.standards).toHaveLength(5);
  });

  test("an unfinished closed component and an unknown building block are kept as far as they go", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    await actAs(interior, actions.saveSoftware, {
      proposal,
      version: "1",
      "components[0].name": "Oracle",
      "components[0].licence": "LicenseRef-Oracle",
    });
    await actAs(interior, actions.saveRequirements, {
      proposal,
      version: "2",
      "requirements[0].buildingBlock": "no-such-block",
    });
    const stored = await storedProposal(proposal);
    expect(stored.components[0]).toMatchObject({
      name: "Oracle",
      openSource: false,
      governmentHas: "",
      reason: "",
    });
    expect(stored.requirements[0]).toMatchObject({ buildingBlockSlug: null, description: "" });
    expect(stored.standards[0]).toMatchObject({ standard: "openSource", verdict: "exception" });
  });

  test("a page is kept while one types: one stays on it, and its next version is known", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const typed = { proposal, version: "1", problem: "نص لم يكتمل", intent: "keep" };
    const { wentTo, state } = await actAs(interior, actions.saveDemand, typed);
    expect(wentTo).toBeNull();
    expect(state).toMatchObject({ refusal: null, shown: { version: "2" } });
    const next = { proposal, version: "2", problem: "نص اكتمل" };
    expect((await actAs(interior, actions.saveDemand, next)).wentTo).toMatch(/impact$/);
  });

  test("of two people who save the same page the second is refused, and what they typed comes back", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const first = { proposal, version: "1", problem: "نص الأول" };
    const second = { proposal, version: "1", problem: "نص الثاني" };
    expect((await actAs(interior, actions.saveDemand, first)).wentTo).toMatch(/impact$/);
    const { state } = await actAs(interior, actions.saveDemand, second);
    expect(state?.refusal?.reason).toBe("changedMeanwhile");
    expect(state?.values.problem).toEqual(["نص الثاني"]);
    expect((await storedProposal(proposal)).dossier?.problem).toBe("نص الأول");
  });

  test("of twenty writers with the same version exactly one wins", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const writers = Array.from({ length: 20 }, (_, index) =>
      actAs(interior, actions.saveDemand, { proposal, version: "1", problem: `كاتب ${index}` }),
    );
    const won = (await Promise.all(writers)).filter(({ wentTo }) => wentTo !== null);
    expect(won).toHaveLength(1);
    expect(await versionOf(proposal)).toBe(2);
  });

  test("a wrong figure is refused with its field, and everything typed comes back", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const fields = { proposal, version: "1", yearlyTransactions: "كثير", problem: "نص" };
    const { state } = await actAs(interior, actions.saveDemand, fields);
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["yearlyTransactions"]);
    expect(state?.values).toMatchObject({ yearlyTransactions: ["كثير"], problem: ["نص"] });
  });

  test("where to go next is asked by the button", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const at = async (then: string, version: string) =>
      (await actAs(interior, actions.saveSoftware, { proposal, version, then })).wentTo;
    expect(await at("next", "1")).toMatch(/standards$/);
    expect(await at("another", "2")).toMatch(/software/);
    expect(await at("list", "3")).toBe(`/ar/ministry/proposals/${proposal}`);
  });

  test("what a form must not say is not heard", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const before = await storedProposal(proposal);
    const smuggled = {
      status: "accepted",
      organisationId: crypto.randomUUID(),
      reference: "X",
      submittedAt: "2020-01-01",
      serviceId: crypto.randomUUID(),
      createdById: lead,
      newServiceNameAr: "اسم آخر",
    };
    await actAs(interior, actions.saveService, { proposal, version: "1", targetMaturity: "3", ...smuggled });
    const after = await storedProposal(proposal);
    const { status, organisationId, reference, submittedAt, serviceId, createdById, newServiceNameAr } =
      before;
    expect(after).toMatchObject({
      targetMaturity: 3,
      status,
      organisationId,
      reference,
      submittedAt,
      serviceId,
      createdById,
      newServiceNameAr,
    });
  });

  test("a new service keeps a name", async () => {
    const organisation = await database().organisation.findFirstOrThrow({ where: { slug: "interior" } });
    const fields = { round, newServiceNameAr: "حجز موعد", organisation: organisation.id };
    const { wentTo } = await actAs(interior, actions.nominateNewService, fields);
    const page = { proposal: wentTo?.slice(-36) ?? "", version: "1" };
    const { state } = await actAs(interior, actions.saveService, { ...page, newServiceNameAr: " " });
    expect(state?.refusal?.fields).toHaveProperty("newServiceNameAr");
    await actAs(interior, actions.saveService, { ...page, newServiceNameAr: "حجز موعد عن بعد" });
    expect((await storedProposal(page.proposal)).newServiceNameAr).toBe("حجز موعد عن بعد");
  });

  test("to another organisation's officer the proposal does not exist, whatever the act", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const page = { proposal, version: "1", dimension: "impact", reason: "لا شأن لي" };
    const acts = [
      actions.saveService,
      actions.saveDemand,
      actions.saveAnswers,
      actions.saveSoftware,
      actions.saveRequirements,
      actions.saveEffort,
      actions.submitProposal,
      actions.withdrawProposal,
    ];
    for (const act of acts) expect(await refusalOf(actAs(transport, act, page))).toBe("notFound");
    expect(await versionOf(proposal)).toBe(1);
  });

  test("an edit after the deadline is refused", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    await closeRound(round);
    const page = { proposal, version: "1" };
    expect(await refusalOf(actAs(interior, actions.saveDemand, page))).toBe("nominationsClosed");
    expect(await refusalOf(actAs(interior, actions.submitProposal, page))).toBe("nominationsClosed");
    expect(await refusalOf(actAs(interior, actions.withdrawProposal, { ...page, reason: "سبب" }))).toBe(
      "nominationsClosed",
    );
  });
});

describe("submitting", () => {
  test("an incomplete dossier is refused", async () => {
    const proposal = await nominate(interior, round, "MOI-014");
    const fields = { proposal, version: "1" };
    expect(await refusalOf(actAs(interior, actions.submitProposal, fields))).toBe("proposalIncomplete");
    expect(await storedProposal(proposal)).toMatchObject({ status: "draft", version: 1 });
  });

  test("a complete one gets a reference, an event and an audit line, and is closed to edits", async () => {
    const proposal = await submitted(interior, round, "MOI-014");
    const stored = await storedProposal(proposal);
    expect(stored).toMatchObject({ status: "submitted", reference: `${round}-MOI-01` });
    expect(stored.events).toMatchObject([{ from: "draft", to: "submitted", byId: interior }]);
    const lines = await database().auditEntry.findMany({
      where: { object: `proposal:${proposal}`, action: "proposals.submit" },
    });
    expect(lines).toMatchObject([{ actor: interior, outcome: "done" }]);
    const edit = actAs(interior, actions.saveDemand, { proposal, version: String(stored.version) });
    expect(await refusalOf(edit)).toBe("proposalNotEditable");
  });

  test("references of one organisation stay apart when many submit at once", async () => {
    const codes = ["MOI-013", "MOI-014", "MOI-015", "MOI-018"];
    const drafts = await Promise.all(codes.map((code) => nominate(interior, round, code)));
    for (const draft of drafts) await fillIn(interior, draft);
    await Promise.all(
      drafts.map(async (proposal) =>
        actAs(interior, actions.submitProposal, { proposal, version: String(await versionOf(proposal)) }),
      ),
    );
    const stored = await Promise.all(drafts.map(storedProposal));
    const numbers = codes.map((_, index) => `${round}-MOI-0${index + 1}`);
    expect(stored.map(({ reference }) => reference).toSorted()).toEqual(numbers);
  });
});

async function closeRound(slug: string): Promise<void> {
  await inScope(portalScope, (tx) =>
    tx.round.update({ where: { slug }, data: { nominatingUntil: new Date(Date.now() - 1000) } }),
  );
}
