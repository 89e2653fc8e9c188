import { expect, test } from "vitest";
import type { Standards } from "#lib/domain/proposals/papers.ts";
import { standardsFaults } from "#lib/domain/proposals/standards-gate.ts";
import { closedComponent, completePapers, openComponent } from "#tests/support/complete-papers.ts";

const { standards } = completePapers;
const software = (components: Standards["openSource"]["components"]): Standards => ({
  ...standards,
  openSource: { ...standards.openSource, components },
});

const cases: [string, Standards, string[]][] = [
  ["every standard answered", standards, []],
  ["no component declared", software([]), ["components[0].name missing"]],
  [
    "a component without a name, a purpose or a licence",
    software([{ ...openComponent, name: "", purpose: null, licence: "", standing: "unknown" }]),
    ["components[0].name missing", "components[0].purpose missing", "components[0].licence notALicence"],
  ],
  ["a closed component with its four reasons", software([openComponent, closedComponent]), []],
  [
    "a closed component without its reasons",
    software([
      openComponent,
      { ...closedComponent, governmentHas: "", reason: "", examined: null, wayOut: "" },
    ]),
    [
      "components[1].governmentHas missing",
      "components[1].examined missing",
      "components[1].reason missing",
      "components[1].wayOut missing",
    ],
  ],
  [
    "an application that is not made through the site",
    { ...standards, webBased: { answer: "exception", explanation: "ورقي" } },
    ["webBased.answer notMet"],
  ],
  [
    "nothing said of the site",
    { ...standards, webBased: { answer: null, explanation: null } },
    ["webBased.answer missing", "webBased.explanation missing"],
  ],
  [
    "support without hours",
    { ...standards, support: { ...standards.support, hours: null } },
    ["support.hours missing"],
  ],
  [
    "no unified registration and no word why",
    { ...standards, unifiedRegistration: { answer: "exception", explanation: null } },
    ["unifiedRegistration.explanation missing"],
  ],
  [
    "nowhere to be hosted",
    { ...standards, infrastructure: { ...standards.infrastructure, hosting: null } },
    ["infrastructure.hosting missing"],
  ],
];

test.each(cases)("%s", (_name, answers, faults) => {
  expect(standardsFaults(answers).map(({ field, fault }) => `${field} ${fault}`)).toEqual(faults);
});
