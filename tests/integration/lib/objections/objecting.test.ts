import { beforeAll, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import type { Role } from "#lib/domain/access/permissions.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { answerObjection, fileObjection } from "#lib/objections/actions.ts";
import { objectionsOfRound, ownObjection } from "#lib/objections/queries/objections.ts";
import { publishedObjections } from "#lib/objections/queries/published-objections.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeDeliberatedRound } from "#tests/support/factories/deliberated-round.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { moveRound } from "#tests/support/factories/rounds.ts";

type Round = Awaited<ReturnType<typeof makeDeliberatedRound>>;

const text = "حُسب عدد المعاملات من سجل دائرة واحدة، والخدمة تقدمها خمس دوائر.";
const note = "أرقام الدوائر الأربع الأخرى في كتابنا المرسل إليكم.";
const answer = "راجع الفريق سجلات الدوائر الخمس، وعدد المعاملات فيها كما ذكرتم.";
const day = 86_400_000;
let officer: { id: string };
let lead: { id: string };

beforeAll(async () => {
  officer = await makePerson("officer", "interior");
  lead = await makePerson("qualityLead", "telecom");
});

async function publishedRound(publishedAt = new Date()): Promise<Round> {
  const round = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  await inScope(portalScope, (tx) =>
    publishEdition(tx, { roundId: round.id, reason: null, byId: null, now: publishedAt }),
  );
  return round;
}

const ownPlace = (round: Round) => round.proposals[0]?.id ?? "";
const fields = (round: Round) => ({
  proposal: ownPlace(round),
  edition: round.slug,
  text,
  note,
  agreed: "on",
});
const file = (round: Round, more = {}) => actAs(officer.id, fileObjection, { ...fields(round), ...more });
const stored = (round: Round) =>
  inScope(portalScope, (tx) => tx.objection.findMany({ where: { proposalId: ownPlace(round) } }));
const lettersOf = (round: Round, personId: string) =>
  inScope(portalScope, async (tx) => {
    const { email } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const letters = await tx.letter.findMany({
      where: { recipient: email, text: { contains: round.slug } },
      orderBy: { createdAt: "asc" },
    });
    return letters.map(({ subject }) => subject);
  });

async function answered(round: Round, outcome: "upheld" | "dismissed") {
  await file(round);
  const [objection] = await stored(round);
  return actAs(lead.id, answerObjection, { objection: objection?.id ?? "", outcome, answer });
}

describe("Objecting to a published place", () => {
  test("is kept, told to the officer and the leads, and not public before its answer", async () => {
    const round = await publishedRound();
    expect((await file(round)).wentTo).toBe(
      `/ar/ministry/proposals/${ownPlace(round)}/objection?notice=filed`,
    );
    expect(await stored(round)).toMatchObject([{ text, note, filedById: officer.id, answeredAt: null }]);
    expect(await publishedObjections(round.slug)).toEqual([]);
    expect(await lettersOf(round, officer.id)).toEqual([expect.stringMatching(/^وصل الاعتراض/)]);
    expect(await lettersOf(round, lead.id)).toEqual([expect.stringMatching(/^اعتراض ينتظر الرد/)]);
  });

  test("is answered once, in public, without the note", async () => {
    const round = await publishedRound();
    const { wentTo } = await answered(round, "dismissed");
    expect(wentTo).toBe(`/ar/quality/rounds/${round.slug}/objections?notice=answered`);
    const [published, ...more] = await publishedObjections(round.slug);
    expect(more).toEqual([]);
    expect(published).toMatchObject({
      ...{ text, answer, outcome: "dismissed" },
      reference: round.proposals[0]?.reference,
    });
    expect(JSON.stringify(published)).not.toContain(note);
    expect(await lettersOf(round, officer.id)).toEqual([
      expect.stringMatching(/^وصل الاعتراض/),
      expect.stringMatching(/^الرد على الاعتراض/),
    ]);
    const [objection] = await stored(round);
    const again = { objection: objection?.id ?? "", outcome: "upheld", answer };
    expect((await actAs(lead.id, answerObjection, again)).state?.refusal?.reason).toBe("changedMeanwhile");
  });

  test("is once for each edition, and for the latest alone", async () => {
    const round = await publishedRound();
    await answered(round, "upheld");
    expect((await file(round)).state?.refusal?.reason).toBe("alreadyObjected");
    await inScope(portalScope, (tx) =>
      publishEdition(tx, { roundId: round.id, reason: "تصحيح", byId: null, now: new Date() }),
    );
    expect((await file(round)).state?.refusal?.reason).toBe("changedMeanwhile");
    await file(round, { edition: `${round.slug}-correction-1` });
    expect(await stored(round)).toHaveLength(2);
  });

  test.each([1, 2, 3, 4])("is once, where two officers object at the same moment (%d)", async () => {
    const round = await publishedRound();
    const colleague = await makePerson("officer", "interior");
    const ends = await Promise.all([file(round), actAs(colleague.id, fileObjection, fields(round))]);
    const reasons = ends.map(({ state }) => state?.refusal?.reason);
    expect(reasons.toSorted()).toEqual(["alreadyObjected", undefined]);
    expect(await stored(round)).toHaveLength(1);
  });

  test("is refused after its period, with the date", async () => {
    const round = await publishedRound(new Date(Date.now() - 16 * day));
    const { state } = await file(round);
    expect(state?.refusal?.reason).toBe("objectionsClosed");
    expect(state?.refusal?.sentence).toMatch(/20\d\d/);
    const place = await ownObjection(await viewerAs(officer.id), ownPlace(round), new Date());
    expect(place?.refusal).toBe("objectionsClosed");
  });

  test.each([
    ["text", { text: "قصير" }],
    ["agreed", { agreed: "" }],
  ])("needs its %s", async (field, wrong) => {
    const round = await publishedRound();
    const { state } = await file(round, wrong);
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual([field]);
    expect(await stored(round)).toEqual([]);
  });

  test("is before publication nobody's", async () => {
    const round = await makeDeliberatedRound();
    expect((await file(round)).state?.refusal?.reason).toBe("changedMeanwhile");
    expect(await ownObjection(await viewerAs(officer.id), ownPlace(round), new Date())).toBeNull();
  });

  test("is not of another organisation's nomination, and not read by it", async () => {
    const round = await publishedRound();
    await file(round);
    const other = await makePerson("officer", "health");
    expect((await actAs(other.id, fileObjection, fields(round))).state?.refusal?.reason).toBe("notFound");
    expect(await ownObjection(await viewerAs(other.id), ownPlace(round), new Date())).toBeNull();
    expect(await objectionsOfRound(await viewerAs(other.id), round.slug)).toBeNull();
    const evaluator = round.evaluators[1]?.id ?? "";
    const seen = await inScope({ personId: evaluator, organisations: [], oversight: false }, (tx) =>
      tx.objection.count({ where: { proposalId: ownPlace(round) } }),
    );
    expect(seen).toBe(0);
  });

  test.each<Role>(["qualityLead", "administrator", "auditor"])("is read by the %s", async (role) => {
    const round = await publishedRound();
    await file(round);
    const person = await makePerson(role, "telecom");
    const record = await objectionsOfRound(await viewerAs(person.id), round.slug);
    expect(record?.objections).toMatchObject([{ text, note, edition: round.slug, outcome: null }]);
  });

  test("is not answered by the one who filed it", async () => {
    const round = await publishedRound();
    await inScope(portalScope, (tx) =>
      tx.roleGrant.create({ data: { personId: officer.id, role: "qualityLead" } }),
    );
    try {
      await file(round);
      const [objection] = await stored(round);
      const own = { objection: objection?.id ?? "", outcome: "upheld", answer };
      const { state } = await actAs(officer.id, answerObjection, own);
      expect(state?.refusal?.reason).toBe("secondPersonNeeded");
    } finally {
      await inScope(portalScope, (tx) =>
        tx.roleGrant.updateMany({
          where: { personId: officer.id, role: "qualityLead" },
          data: { revokedAt: new Date() },
        }),
      );
    }
  });
});
