import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Asker } from "#browser/enhance/suggestions/asker.ts";

const aWhile = 1_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An asker whose questions are answered by hand. */
function asking() {
  const asked: { typed: string; signal: AbortSignal; answer: (value: unknown) => void; fail: () => void }[] =
    [];
  const shown: [typed: string, names: string[]][] = [];
  const asker = new Asker({
    fetch: (typed, signal) =>
      new Promise((answer, reject) => asked.push({ typed, signal, answer, fail: () => reject(new Error()) })),
    show: (typed, found) => void shown.push([typed, found.map(({ name }) => name.ar)]),
  });
  return { asker, asked, shown };
}

const answerNaming = (name: string) => ({
  items: [
    {
      kind: "service",
      name: { ar: name, en: null },
      code: "MOI-001",
      organisation: null,
      url: "https://portal.example/ar/services/MOI-001",
    },
  ],
});

const soon = () => vi.advanceTimersByTimeAsync(aWhile);

describe("asking while one types", () => {
  test("waits for a pause, and asks once", async () => {
    const { asker, asked, shown } = asking();
    for (const text of ["مي", "ميل", "ميلا", " ميلاد  "]) asker.type(text);
    await soon();
    expect(asked.map(({ typed }) => typed)).toEqual(["ميلاد"]);
    asked[0]?.answer(answerNaming("شهادة ميلاد"));
    await soon();
    expect(shown).toEqual([["ميلاد", ["شهادة ميلاد"]]]);
  });

  test.each(["", " ", "م", " م "])("asks nobody about «%s», and shows nothing", async (text) => {
    const { asker, asked, shown } = asking();
    asker.type(text);
    await soon();
    expect(asked).toEqual([]);
    expect(shown).toEqual([[text.trim(), []]]);
  });

  test("gives an answer up when more is typed", async () => {
    const { asker, asked, shown } = asking();
    asker.type("ميلاد");
    await soon();
    asker.type("ميلاد بدل");
    await soon();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    asked[1]?.answer(answerNaming("بدل فاقد"));
    asked[0]?.answer(answerNaming("شهادة ميلاد"));
    await soon();
    expect(shown).toEqual([["ميلاد بدل", ["بدل فاقد"]]]);
  });

  test("asks nothing twice", async () => {
    const { asker, asked, shown } = asking();
    asker.type("ميلاد");
    await soon();
    asked[0]?.answer(answerNaming("شهادة ميلاد"));
    await soon();
    asker.type("ميلاد  ");
    await soon();
    expect(asked).toHaveLength(1);
    expect(shown).toHaveLength(2);
  });

  test("shows nothing, and no error, where there is no answer; and asks again another time", async () => {
    const { asker, asked, shown } = asking();
    asker.type("ميلاد");
    await soon();
    asked[0]?.fail();
    await soon();
    expect(shown).toEqual([["ميلاد", []]]);
    asker.type("ميلاد");
    await soon();
    expect(asked).toHaveLength(2);
  });

  test("keeps still once it was stopped", async () => {
    const { asker, asked, shown } = asking();
    asker.type("ميلاد");
    await soon();
    asker.stop();
    asked[0]?.answer(answerNaming("شهادة ميلاد"));
    asker.type("شهادة");
    asker.stop();
    await soon();
    expect([asked.length, shown]).toEqual([1, []]);
  });
});
