import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { NAMED_FROM } from "#lib/domain/usage/named-words.ts";
import { ANSWERED_AT_ONCE } from "#lib/usage/answered-at-once.ts";
import { weekLater, weekOf } from "#lib/domain/usage/weeks.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { searchedWeeks } from "#lib/usage/queries/searched-weeks.ts";
import { serviceViews } from "#lib/usage/queries/service-views.ts";
import { wordsRows } from "#lib/usage/csv-rows.ts";
import { allWordsInVain, wordsInVain } from "#lib/usage/queries/words-in-vain.ts";
import type { Role } from "#lib/domain/access/permissions.ts";
import { viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { recordPages } from "#tests/support/factories/searches.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

const week = weekOf(isoDay(new Date()));
const lastWeek = weekLater(week, -1);

let owner: pg.Client;

beforeAll(async () => {
  owner = await ownerConnection();
});
afterAll(async () => {
  await forget();
  await owner.end();
});
beforeEach(() => forget());

const forget = () =>
  owner.query(`truncate "ServiceView", "ServiceUse", "PageView", "SearchCount", "FailedSearch"`);
const viewer = async (role: Role) => viewerAs((await makePerson(role, "telecom")).id);

describe("the searches of weeks", () => {
  test("are summed, the earliest first, also where nobody searched", async () => {
    await recordPages([
      { day: week, q: "رخصة", found: true, views: 7 },
      { day: week, q: "زقططوط", views: 2 },
      { day: lastWeek, q: "زقططوط", views: 3 },
      { day: weekLater(week, -3), q: "رخصة", found: true, views: 1 },
    ]);
    expect(await searchedWeeks(await viewer("qualityLead"), week, 3)).toEqual([
      { week: weekLater(week, -2), searches: 0, withoutResult: 0 },
      { week: lastWeek, searches: 3, withoutResult: 3 },
      { week, searches: 9, withoutResult: 2 },
    ]);
  });
});

describe("the words of a week that found nothing", () => {
  test("those asked for most come first, with what they find now", async () => {
    await recordPages([
      { day: week, q: "زقططوط", views: 2 },
      { day: week, q: "رخصة قيادة", views: 5 },
      { day: lastWeek, q: "ظغضثظغ", views: 9 },
    ]);
    const { rows, total, page, pages } = await wordsInVain(await viewer("auditor"), week, 1);
    expect({ total, page, pages }).toEqual({ total: 2, page: 1, pages: 1 });
    expect(rows.map(({ words, count }) => [words, count])).toEqual([
      ["رخصه قياده", 5],
      ["زقططوط", 2],
    ]);
    expect(rows[0]?.now.total).toBeGreaterThan(0);
    expect(rows[0]?.now.best?.code).toMatch(/^MOT-/);
    expect(rows[1]?.now).toEqual({ total: 0, best: null });
  });

  test("what was asked for less often than the rule says is not named, nor counted among the words", async () => {
    await recordPages([{ day: week, q: "زقططوط", views: NAMED_FROM - 1 }]);
    const lead = await viewer("qualityLead");
    expect((await wordsInVain(lead, week, 1)).rows).toEqual([]);
    await recordPages([{ day: week, q: "زقططوط", views: 1 }]);
    expect((await wordsInVain(lead, week, 1)).rows).toMatchObject([{ words: "زقططوط", count: NAMED_FROM }]);
  });

  test("a page beyond the end is the last; a file has all of them", async () => {
    const letters = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
    await recordPages(
      letters.map((letter, at) => ({ day: week, q: `ظغض${letter.repeat(3)}ثغ`, views: at + 2 })),
    );
    const lead = await viewer("qualityLead");
    const last = await wordsInVain(lead, week, 9);
    expect(last).toMatchObject({ total: letters.length, page: 2, pages: 2 });
    const all = await allWordsInVain(lead, week);
    expect(all.map(({ count }) => count)).toEqual(letters.map((_, at) => at + 2).toReversed());
    expect(all.slice(25).map(({ words }) => words)).toEqual(last.rows.map(({ words }) => words));
  });
});

describe("a file of the words", () => {
  test("says what the first of them find now, in both languages, and leaves the rest empty", async () => {
    await recordPages([
      { day: week, q: "رخصة قيادة", views: 900 },
      ...wordsOf(ANSWERED_AT_ONCE).map((q, at) => ({ day: week, q, views: at + 2 })),
    ]);
    const all = await allWordsInVain(await viewer("auditor"), week);
    const [titles, first, second, ...others] = wordsRows(week, all);
    expect(titles).toEqual(["week", "words", "searches", "finds_now", "first_code", "first_ar", "first_en"]);
    expect(first?.slice(1)).toEqual([
      "رخصه قياده",
      900,
      expect.any(Number),
      expect.stringMatching(/^MOT-/),
      expect.stringMatching(/رخصة/),
      expect.stringMatching(/licen/i),
    ]);
    expect(second?.slice(2)).toEqual([ANSWERED_AT_ONCE + 1, 0, null, null, null]);
    expect(others.at(-1)?.slice(2)).toEqual([2, null, null, null, null]);
    expect(all.filter(({ now: found }) => found !== null)).toHaveLength(ANSWERED_AT_ONCE);
  });
});

/** So many words that no service has, each different. */
function wordsOf(many: number): string[] {
  const letters = [..."ثظغضذط"];
  const letter = (at: number) => letters[at % letters.length] ?? "";
  return Array.from(
    { length: many },
    (_, at) =>
      `ظغ${letter(at).repeat(2)}ض${letter(Math.floor(at / 6)).repeat(3)}ث${letter(Math.floor(at / 36)).repeat(2)}`,
  );
}

describe("who reads them", () => {
  test.each(["officer", "evaluator", "catalogueEditor", "administrator"] as const)(
    "%s finds nothing there",
    async (role) => {
      const stranger = await viewer(role);
      for (const read of [
        () => searchedWeeks(stranger, week, 12),
        () => wordsInVain(stranger, week, 1),
        () => allWordsInVain(stranger, week),
      ]) {
        await expect(async () => read()).rejects.toThrow("404");
      }
    },
  );
});

describe("the pages of services", () => {
  test("are summed between two days, by id; a service that nobody opened counts as none", async () => {
    const services = await database().service.findMany({
      where: { code: { in: ["MOI-014", "MOT-003", "MOT-005"] } },
      orderBy: { code: "asc" },
    });
    const [card = "", licence = "", motorcycle = ""] = services.map(({ id }) => id);
    await recordPages([
      { day: week, path: "/ar/services/MOI-014", views: 2 },
      { day: lastWeek, path: "/en/services/MOI-014", views: 3 },
      { day: weekLater(week, -2), path: "/ar/services/MOI-014", views: 40 },
      { day: lastWeek, path: "/ar/services/MOT-003", views: 1 },
    ]);
    const views = await serviceViews([card, licence, motorcycle], { from: lastWeek, until: week });
    expect([...views]).toEqual([
      [card, 5],
      [licence, 1],
      [motorcycle, 0],
    ]);
  });
});
