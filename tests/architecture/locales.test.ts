import { describe, expect, test } from "vitest";
import { auditedActions } from "#lib/administration/audited-actions.ts";
import { permissions, roles } from "#lib/domain/access/permissions.ts";
import { reasons } from "#lib/domain/reasons.ts";
import { arabic } from "#locales/ar.ts";
import { english } from "#locales/en.ts";
import { readSource, sourceFiles } from "./source-files.ts";

type Sentences = Map<string, string>;

const plural = /_(zero|one|two|few|many|other)$/;
const suffixes = { ar: ["zero", "one", "two", "few", "many", "other"], en: ["one", "other"] };
const namespaces = Object.keys(arabic);
const inArabic = new Map(Object.entries(arabic).map(([name, tree]) => [name, flatten(tree)]));
const inEnglish = new Map(Object.entries(english).map(([name, tree]) => [name, flatten(tree)]));

describe("what the portal says", () => {
  test("every file of sentences is loaded in both languages", () => {
    const files = sourceFiles("locales", /\.json$/).toSorted();
    expect(files).toEqual(
      ["ar", "en"]
        .flatMap((language) => namespaces.map((name) => `locales/${language}/${name}.json`))
        .toSorted(),
    );
    expect(Object.keys(english)).toEqual(namespaces);
  });

  test.each(namespaces)("%s has the same keys in both languages", (name) => {
    expect(keysWithoutPlurals(inEnglish.get(name))).toEqual(keysWithoutPlurals(inArabic.get(name)));
  });

  test.each(namespaces)("%s fills the same gaps in both languages", (name) => {
    const gaps = (sentences: Sentences | undefined) =>
      [...gapsByKey(sentences ?? new Map())].map(
        ([key, found]) => `${key}: ${[...found].toSorted().join(" ")}`,
      );
    expect(gaps(inEnglish.get(name)).toSorted()).toEqual(gaps(inArabic.get(name)).toSorted());
  });

  test.each(namespaces)("%s has every plural form of its language", (name) => {
    expect(missingPlurals(inArabic.get(name) ?? new Map(), suffixes.ar)).toEqual([]);
    expect(missingPlurals(inEnglish.get(name) ?? new Map(), suffixes.en)).toEqual([]);
  });

  test.each(namespaces)("%s leaves no sentence empty or in the wrong script", (name) => {
    const faults = [...(inArabic.get(name) ?? [])].filter(([, text]) => text.trim() === "");
    const foreign = [...(inEnglish.get(name) ?? [])].filter(
      ([key, text]) => text.trim() === "" || (/[\u0600-\u06FF]/.test(text) && !key.endsWith("languageName")),
    );
    expect([...faults, ...foreign]).toEqual([]);
  });

  test.each([...reasons])("the reason %s has its sentence", (reason) => {
    expect(inArabic.get("reasons")?.get(reason)).toBeTruthy();
    expect(inEnglish.get("reasons")?.get(reason)).toBeTruthy();
  });

  test("no sentence stands for a reason that is gone", () => {
    expect([...(inArabic.get("reasons")?.keys() ?? [])].toSorted()).toEqual([...reasons].toSorted());
  });

  test.each([...roles])("the role %s has its name", (role) => {
    expect(inArabic.get("access")?.get(`roles.${role}`)).toBeTruthy();
  });

  test.each(Object.keys(permissions))("the permission %s has its words", (permission) => {
    expect(inArabic.get("access")?.get(`permissions.${permission}`)).toBeTruthy();
  });

  test("every act has its words in the audit log", () => {
    const named = sourceFiles("lib", /^lib\/[^/]+\/actions\.ts$/).flatMap((path) =>
      readSource(path)
        .split("defineAction(")
        .slice(1)
        .map((act) => /name: "([^"]+)"/.exec(act)?.[1] ?? /permission: "([^"]+)"/.exec(act)?.[1] ?? path),
    );
    expect(named.filter((name) => !auditedActions.some((known) => known === name))).toEqual([]);
    expect(
      auditedActions.filter((name) => !inArabic.get("administration")?.get(`audit.actions.${name}`)),
    ).toEqual([]);
  });

  test("every reason is given somewhere", () => {
    const sources = sourceFiles(".", /^(lib|app|components)\/.+\.tsx?$/)
      .filter((path) => path !== "lib/domain/reasons.ts")
      .map(readSource)
      .join("\n");
    expect(reasons.filter((reason) => !sources.includes(`"${reason}"`))).toEqual([]);
  });
});

function flatten(tree: object, path = ""): Sentences {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
      typeof value === "object" && value !== null
        ? [...flatten(value, `${path}${key}.`)]
        : [[path + key, String(value)]],
    ),
  );
}

function keysWithoutPlurals(sentences: Sentences | undefined): string[] {
  return [...new Set([...(sentences?.keys() ?? [])].map((key) => key.replace(plural, "")))].toSorted();
}

function gapsByKey(sentences: Sentences): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [key, text] of sentences) {
    const base = key.replace(plural, "");
    const names = [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = ""]) => name);
    found.set(base, new Set([...(found.get(base) ?? []), ...names.filter((name) => name !== "count")]));
  }
  return found;
}

function missingPlurals(sentences: Sentences, forms: string[]): string[] {
  const bases = new Set(
    [...sentences.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, "")),
  );
  return [...bases].flatMap((base) =>
    forms.map((form) => `${base}_${form}`).filter((key) => !sentences.has(key)),
  );
}
