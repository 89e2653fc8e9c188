import { expect, test } from "vitest";
import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What the home page shows as typed by people, and a service that whoever types it looks for. */
const examples = [
  [1, "MOT-003"],
  [2, "MOI-070"],
  [3, "MOI-013"],
  [4, "MOI-100"],
  [5, "SHJ-004"],
  [6, "MNE-004"],
] as const;

test.each(examples)(
  "example %i of the home page finds %s among the first five, in both languages",
  async (example, code) => {
    for (const language of ["ar", "en"] as const) {
      const q = translator(language)(`home:examples.${example}`);
      const { items } = await searchServices({ ...everything, q }, 5, language);
      expect([q, items.map((service) => service.code)]).toEqual([q, expect.arrayContaining([code])]);
    }
  },
);
