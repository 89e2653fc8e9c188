import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstServices } from "#lib/catalogue/queries/first-services.ts";
import { database } from "#lib/db/client.ts";
import { addSynonyms, editSynonyms, removeSynonyms } from "#lib/synonyms/actions.ts";
import { synonymGroup, synonymGroups } from "#lib/synonyms/queries.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

let lead: string;
let owner: pg.Client;
/** What the front was told to draw anew. */
const outdated: string[] = [];
const founding = new Set<string>();

beforeAll(async () => {
  lead = (await makePerson("qualityLead", "telecom")).id;
  owner = await ownerConnection();
  owner.on("notification", ({ payload }) => outdated.push(payload ?? ""));
  await owner.query("listen portal_pages");
  for (const { id } of await database().synonymGroup.findMany({ select: { id: true } })) founding.add(id);
});
afterAll(async () => {
  await database().synonymGroup.deleteMany({ where: { id: { notIn: [...founding] } } });
  await owner.end();
});

const add = (fields: Record<string, string>) => actAs(lead, addSynonyms, fields);
const edit = (fields: Record<string, string>) => actAs(lead, editSynonyms, fields);

/** A group of words that no other group has. */
async function makeGroup(more: readonly string[] = []) {
  const word = () => `كلمة ${randomUUID().slice(0, 8)}`;
  const terms = [word(), word(), ...more];
  return database().synonymGroup.create({ data: { terms } });
}

describe("adding synonyms", () => {
  test("makes the search find what it did not, from the next search on", async () => {
    expect((await firstServices("زقططوط"))?.total).toBe(0);
    outdated.length = 0;
    const { wentTo } = await add({
      terms: "زقططوط\n\n تجديد رخصة  قيادة \nتجديد رخصه قياده",
      note: "كلمة للاختبار",
    });
    const [, id = ""] = /synonyms\/([0-9a-f-]{36})\?done=added&try=/.exec(wentTo ?? "") ?? [];
    expect(await database().synonymGroup.findUniqueOrThrow({ where: { id } })).toMatchObject({
      terms: ["زقططوط", "تجديد رخصة قيادة"],
      note: "كلمة للاختبار",
      version: 1,
    });
    const found = await firstServices("زقططوط");
    expect(found?.items.map(({ code }) => code)).toContain("MOT-003");
    await expect.poll(() => outdated).toEqual(["catalogue"]);
    expect(await database().auditEntry.findFirst({ where: { object: `synonyms:${id}` } })).toMatchObject({
      actor: lead,
      action: "synonyms.add",
      outcome: "done",
      body: { terms: 2 },
    });
    await actAs(lead, removeSynonyms, { group: id, version: "1" });
    expect((await firstServices("زقططوط"))?.total).toBe(0);
  });

  test.each([
    ["nothing", "", "termsTooFew"],
    ["one word", "هوية", "termsTooFew"],
    ["one word in two spellings", "هوية\nهويه", "termsTooFew"],
    ["a small word", "هوية\nكيف", "termSaysNothing"],
    ["signs alone", "هوية\n؟!", "termSaysNothing"],
    ["a term that is too long", `هوية\n${"ط".repeat(61)}`, "termTooLong"],
    ["too many", Array.from({ length: 21 }, (_, at) => `قلم ${at}`).join("\n"), "termsTooMany"],
  ])("of %s is refused at its field", async (_what, terms, reason) => {
    const { state } = await add({ terms });
    const sentences = await import("#locales/ar/reasons.json", { with: { type: "json" } });
    const expected = terms === "" ? "required" : reason;
    expect(state?.refusal).toMatchObject({
      reason: "invalid",
      fields: { terms: Object.entries(sentences.default).find(([name]) => name === expected)?.[1] },
    });
  });

  test("keeps no character that hides or turns the words", async () => {
    const word = randomUUID().slice(0, 8);
    const { wentTo } = await add({ terms: `\u202Eقلم ${word}\u202C\nيراع\u200F ${word}` });
    const id = /synonyms\/([0-9a-f-]{36})/.exec(wentTo ?? "")?.[1] ?? "";
    const { terms } = await database().synonymGroup.findUniqueOrThrow({ where: { id } });
    expect(terms).toEqual([`قلم ${word}`, `يراع ${word}`]);
  });
});

describe("a word that another group has", () => {
  test("is refused with that group's name, in whatever spelling", async () => {
    const { terms } = await makeGroup();
    const [taken = ""] = terms;
    const { state } = await add({ terms: `${taken.replace("ة", "ه")}\nحبر ${randomUUID()}` });
    expect(state?.refusal).toMatchObject({ reason: "termInAnotherGroup" });
    expect(state?.refusal?.sentence).toContain(terms.join(" · "));
    expect(state?.refusal?.fields.twoMeanings).toBeTruthy();
  });

  test("may be confirmed, and then says why", async () => {
    const { terms } = await makeGroup();
    const fields = { terms: `${terms[0]}\nحبر ${randomUUID()}`, twoMeanings: "on" };
    const silent = await add(fields);
    expect(silent.state?.refusal).toMatchObject({ reason: "invalid", fields: { note: expect.any(String) } });
    expect((await add({ ...fields, note: "لها معنيان" })).wentTo).toContain("done=added");
  });

  test("stays where it was agreed to before", async () => {
    const { terms } = await makeGroup();
    const { id, terms: own } = await makeGroup([terms[0] ?? ""]);
    const changed = await edit({
      group: id,
      version: "1",
      terms: [...own, `حبر ${randomUUID()}`].join("\n"),
    });
    expect(changed.wentTo).toContain("done=saved");
  });

  test("is refused in an edit where it is new", async () => {
    const { terms } = await makeGroup();
    const { id, terms: own } = await makeGroup();
    const { state } = await edit({ group: id, version: "1", terms: [...own, terms[1]].join("\n") });
    expect(state?.refusal?.reason).toBe("termInAnotherGroup");
    expect(await database().synonymGroup.findUniqueOrThrow({ where: { id } })).toMatchObject({
      version: 1,
      terms: own,
    });
  });
});

describe("two people at one group", () => {
  test("the second is told, and loses nothing", async () => {
    const { id, terms } = await makeGroup();
    const first = [...terms, `أول ${randomUUID()}`].join("\n");
    expect((await edit({ group: id, version: "1", terms: first })).wentTo).toContain("done=saved");
    const second = [...terms, `ثان ${randomUUID()}`].join("\n");
    const { state } = await edit({ group: id, version: "1", terms: second });
    expect(state?.refusal).toMatchObject({ reason: "changedMeanwhile", stored: expect.any(String) });
    expect(state?.values.terms).toEqual([second]);
    const late = await actAs(lead, removeSynonyms, { group: id, version: "1" });
    expect(late.state?.refusal?.reason).toBe("changedMeanwhile");
    expect((await actAs(lead, removeSynonyms, { group: id, version: "2" })).wentTo).toBe(
      "/ar/quality/search/synonyms?done=removed",
    );
    const again = await actAs(lead, removeSynonyms, { group: id, version: "2" });
    expect(again.state?.refusal?.reason).toBe("notFound");
  });
});

describe("reading synonyms", () => {
  test("the list is filtered as the search reads letters", async () => {
    const { id, terms } = await makeGroup(["ثَلّاجة زقزوق"]);
    const viewer = await viewerAs(lead);
    const { groups, total } = await synonymGroups(viewer, { q: "ثلاجه زقزوق", page: 1 });
    expect({ groups, total }).toEqual({ total: 1, groups: [{ id, terms, note: null, version: 1 }] });
    expect((await synonymGroups(viewer, { q: "%", page: 1 })).total).toBe(0);
    expect(await synonymGroup(viewer, id)).toMatchObject({ id, terms });
    expect(await synonymGroup(viewer, randomUUID())).toBeNull();
  });

  test("the founding groups fill pages, and a page beyond the end is the last", async () => {
    const viewer = await viewerAs((await makePerson("auditor", "telecom")).id);
    const first = await synonymGroups(viewer, { page: 1 });
    const last = await synonymGroups(viewer, { page: 99_999 });
    expect(first.groups).toHaveLength(30);
    expect(last.page).toBe(first.pages);
    expect(first.total).toBeGreaterThan(300);
  });

  test.each(["officer", "evaluator", "catalogueEditor"] as const)("%s finds nothing there", async (role) => {
    const stranger = await viewerAs((await makePerson(role, "telecom")).id);
    await expect(async () => synonymGroups(stranger, { page: 1 })).rejects.toThrow("404");
    await expect(async () => synonymGroup(stranger, randomUUID())).rejects.toThrow("404");
  });
});
