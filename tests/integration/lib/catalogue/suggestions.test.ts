import { describe, expect, test } from "vitest";
import { GET } from "#app/api/v1/suggestions/route.ts";
import { openSuggestionsSchema } from "#lib/catalogue/open-data.ts";
import { suggestions } from "#lib/catalogue/queries/suggestions.ts";

const codes = async (q: string) => (await suggestions(q)).flatMap(({ code }) => code ?? []);

describe("while somebody types", () => {
  test.each([
    ["the beginning of a word", "رخصة سوا", "MOT-004"],
    ["a whole word", "جواز", "MOI-100"],
    ["English", "birth cert", "MOI-013"],
    ["Arabic in Latin letters", "jawaz", "MOI-100"],
    ["a slip", "شهادة ميلاذ", "MOI-013"],
    ["a code", "moi 1", "MOI-001"],
  ])("%s: %s", async (_about, q, code) => {
    expect(await codes(q)).toContain(code);
  });

  test("organisations and life events are among what may be meant", async () => {
    expect(await suggestions("وزارة الص")).toContainEqual(
      expect.objectContaining({ kind: "organisation", slug: "health" }),
    );
    expect(await suggestions("زواج")).toContainEqual(
      expect.objectContaining({ kind: "lifeEvent", slug: "marriage-family" }),
    );
  });

  test.each(["ر", "ال", "رخصة", "the", "a b c d e f g h i j k l"])(
    "there are eight at most: %s",
    async (q) => {
      expect((await suggestions(q)).length).toBeLessThanOrEqual(8);
    },
  );

  test.each(["", "%", "_", ".*", "قققققق"])("%j means nothing", async (q) => {
    expect(await suggestions(q)).toEqual([]);
  });
});

describe("as open data", () => {
  const answer = (query: string) => GET(new Request(`http://localhost:3000/api/v1/suggestions${query}`));

  test("each has an address of the portal", async () => {
    const given = await answer("?q=وزارة الصحة");
    const { items } = openSuggestionsSchema.parse(await given.json());
    expect(items.map(({ url }) => url)).toContain("http://localhost:3000/ar/organisations/health");
  });

  test("nothing typed is answered with nothing, and what cannot be read with the reason", async () => {
    expect(await (await answer("")).json()).toEqual({ items: [] });
    expect((await answer(`?q=${"ا".repeat(900)}`)).status).toBe(400);
  });
});
