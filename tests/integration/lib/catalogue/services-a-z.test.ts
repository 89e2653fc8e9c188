import { describe, expect, test } from "vitest";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { servicesByLetter } from "#lib/catalogue/queries/services-a-z.ts";
import { uncounted } from "#lib/domain/catalogue/alphabet.ts";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";

describe.each(["ar", "en"] as const)("the index in %s", (language) => {
  test("has every service once, in the order of its alphabet", async () => {
    const letters = await servicesByLetter(language);
    const services = letters.flatMap((letter) => letter.services);
    expect(new Set(services.map(({ code }) => code)).size).toBe(574);
    expect(services).toHaveLength(574);
    const counted = services.map(({ name }) =>
      ((language === "en" ? name.en : null) ?? name.ar).replace(new RegExp(uncounted[language], "u"), ""),
    );
    expect(counted).toEqual(counted.toSorted(new Intl.Collator(language).compare));
  });

  test("has a place for each letter and for what begins with none", async () => {
    const letters = await servicesByLetter(language);
    expect(letters).toHaveLength(language === "ar" ? 29 : 27);
    expect(letters.at(-1)).toEqual({ letter: null, services: [] });
  });

  test("is in the order in which the directory lists names", async () => {
    const services = (await servicesByLetter(language)).flatMap((letter) => letter.services);
    const { items } = await searchServices(everything, 100, language);
    expect(items.map(({ code }) => code)).toEqual(services.slice(0, 100).map(({ code }) => code));
  });
});
