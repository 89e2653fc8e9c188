import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  completeness,
  completenessRules,
  factsKnown,
  knownTogether,
  type CompletenessRule,
  type FactsOfService,
} from "#lib/domain/catalogue/completeness.ts";

const text = { en: "text" };
const arabicOnly = { en: null };

/** A service of which the portal knows no more than that it is there. */
const barely: FactsOfService = {
  name: arabicOnly,
  summary: arabicOnly,
  eligibility: null,
  evidence: [],
  steps: [],
  costs: [],
  costNote: null,
  processingTime: null,
  channels: [],
  departmentContact: null,
  organisation: { contact: { phone: null, address: null, openingHours: null } },
  outputs: [],
  conditions: null,
  verifiedOn: null,
};
const noChannel = { url: null, phone: null, place: null, hours: null };

/** What tells each fact, and nothing else. */
const telling: [CompletenessRule, Partial<FactsOfService>][] = [
  ["eligibility", { eligibility: arabicOnly }],
  ["evidence", { evidence: [arabicOnly] }],
  ["steps", { steps: [{ text: arabicOnly }] }],
  ["fee", { costs: [{}] }],
  ["fee", { costNote: arabicOnly }],
  ["time", { processingTime: arabicOnly }],
  ["channel", { channels: [{ ...noChannel, kind: "website", url: "https://portal.example" }] }],
  ["channel", { channels: [{ ...noChannel, kind: "phone", phone: "100", hours: text }] }],
  ["channel", { channels: [{ ...noChannel, kind: "counter", place: text, hours: text }] }],
  ["channel", { channels: [{ ...noChannel, kind: "post", place: text }] }],
  ["output", { outputs: [arabicOnly] }],
  ["conditions", { conditions: arabicOnly }],
  ["englishName", { name: text }],
  ["englishSummary", { summary: text }],
  ["verified", { verifiedOn: "2026-11-27" }],
];

describe("what is known of a service", () => {
  test("nothing, where it is only named in Arabic", () => {
    expect(factsKnown(barely)).toEqual([]);
  });

  test.each(telling)("%s is known by itself: %o", (rule, facts) => {
    expect(factsKnown({ ...barely, ...facts })).toEqual([rule]);
  });

  test.each([
    { ...noChannel, kind: "website", place: text, hours: text },
    { ...noChannel, kind: "phone", phone: "100" },
    { ...noChannel, kind: "phone", hours: text },
    { ...noChannel, kind: "counter", place: text },
    { ...noChannel, kind: "counter", hours: text },
    { ...noChannel, kind: "post", hours: text },
  ] as const)("a channel that nobody could use tells nothing: %o", (channel) => {
    expect(factsKnown({ ...barely, channels: [channel] })).toEqual([]);
  });

  const above = { phone: "100", address: text, openingHours: { times: [], note: text } };

  test.each([
    [{ ...noChannel, kind: "counter" }, true],
    [{ ...noChannel, kind: "phone" }, true],
    [{ ...noChannel, kind: "post" }, true],
    [{ ...noChannel, kind: "website" }, false],
  ] as const)("what a channel does not say its department or its organisation does: %o", (channel, known) => {
    const facts = known ? ["channel"] : [];
    const service = { ...barely, channels: [channel] };
    expect(factsKnown({ ...service, departmentContact: above })).toEqual(facts);
    expect(factsKnown({ ...service, organisation: { contact: above } })).toEqual(facts);
    expect(factsKnown({ ...barely, organisation: { contact: above } })).toEqual([]);
  });

  test.each([
    { eligibility: text },
    { conditions: text, evidence: [text, text] },
    { steps: [{ text }], outputs: [text], processingTime: text, costNote: text },
  ])("details are in English where each of them is: %o", (facts) => {
    expect(factsKnown({ ...barely, ...facts })).toContain("englishDetails");
  });

  test.each([
    { eligibility: text, conditions: arabicOnly },
    { evidence: [text, arabicOnly] },
    { evidence: [text], steps: [{ text: arabicOnly }] },
    { outputs: [arabicOnly], costNote: text },
  ])("one detail in Arabic alone, and they are not: %o", (facts) => {
    expect(factsKnown({ ...barely, ...facts })).not.toContain("englishDetails");
  });
});

const nothing = knownTogether([]);
const counts = fc
  .array(fc.constantFrom(...completenessRules), { maxLength: 50 })
  .map((rules) => knownTogether(rules.map((rule) => ({ ...nothing, [rule]: 1 }))));

describe("the share that is known", () => {
  test("each rule counts the same", () => {
    for (const rule of completenessRules) {
      expect(completeness({ ...nothing, [rule]: 1 }, 1)).toBeCloseTo(1 / completenessRules.length);
    }
  });

  test("of no service there is none", () => {
    expect(completeness(nothing, 0)).toBeNull();
  });

  test("it lies between nothing and all", () => {
    fc.assert(
      fc.property(counts, (known) => {
        const share = completeness(known, 50);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("together as much is known as apart, in any order", () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const together = knownTogether([one, other]);
        expect(together).toEqual(knownTogether([other, one]));
        expect(together).toEqual(
          Object.fromEntries(completenessRules.map((rule) => [rule, one[rule] + other[rule]])),
        );
      }),
    );
  });
});
