import { expect, test } from "vitest";
import { wordForms } from "#lib/domain/tables/word-forms.ts";

test.each([
  [["المواطنون", "مواطنون", "المواطنين", "مُواطن", "المواطنة", "مواطنات"]],
  [["الجمعيات", "جمعيات", "جمعيّة", "الجمعية"]],
  [["حضوريًا", "حضوري", "الحضورية"]],
  [["على الموقع", "الموقع"]],
  [["Citizens", "citizen", "the citizen", "CITIZENS"]],
  [["Government bodies", "government body"]],
])("%j come to the same", (spellings) => {
  const [first, ...others] = spellings.map((text) => [...wordForms(text)]);
  for (const other of others) expect(other).toEqual(first);
});

test("signs and joining words alone come to nothing", () => {
  for (const text of ["", "—", "%_*", "في على من", "the of"]) expect(wordForms(text).size).toBe(0);
});
