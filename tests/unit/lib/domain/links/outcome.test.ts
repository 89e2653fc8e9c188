import { describe, expect, test } from "vitest";
import {
  hopOf,
  isBroken,
  linkOutcomes,
  needsGet,
  outcomeOf,
  outcomeOfError,
  type Hop,
} from "#lib/domain/links/outcome.ts";

const here = "https://moi.gov.ps/a/b";
const forEver: Hop = { to: "https://www.moi.gov.ps/", permanent: true };
const forNow: Hop = { to: "https://www.moi.gov.ps/", permanent: false };

describe("where an answer sends on to", () => {
  test.each([
    [301, "/c", { to: "https://moi.gov.ps/c", permanent: true }],
    [308, "https://www.moi.gov.ps/", forEver],
    [302, "c", { to: "https://moi.gov.ps/a/c", permanent: false }],
    [303, "//www.moi.gov.ps/", forNow],
    [307, "https://www.moi.gov.ps/", forNow],
    [301, null, null],
    [302, "http://[", null],
    [200, "/c", null],
    [304, "/c", null],
  ])("%s with %s", (status, location, hop) => {
    expect(hopOf({ status, location }, here)).toEqual(hop);
  });
});

describe("what the last answer means", () => {
  test.each([
    [200, [], "works"],
    [204, [], "works"],
    [200, [forEver], "moved"],
    [200, [forEver, forEver], "moved"],
    [200, [forEver, forNow], "works"],
    [200, [forNow], "works"],
    [404, [], "gone"],
    [410, [forEver], "gone"],
    [401, [], "refused"],
    [403, [], "refused"],
    [429, [], "refused"],
    [500, [], "unreachable"],
    [503, [], "unreachable"],
    [304, [], "unreachable"],
  ] as const)("%s after %j: %s", (status, hops, outcome) => {
    expect(outcomeOf(status, hops)).toBe(outcome);
  });

  test.each([
    ["CERT_HAS_EXPIRED", "insecure"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "insecure"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "insecure"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "insecure"],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "insecure"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "insecure"],
    ["HOSTNAME_MISMATCH", "insecure"],
    ["ENOTFOUND", "unreachable"],
    ["ECONNREFUSED", "unreachable"],
    ["ETIMEDOUT", "unreachable"],
    ["", "unreachable"],
  ] as const)("a connection that failed with %s: %s", (code, outcome) => {
    expect(outcomeOfError(code)).toBe(outcome);
  });
});

test("HEAD settles what works, what moved and what is gone for ever; the rest is asked again", () => {
  expect([200, 301, 410].map(needsGet)).toEqual([false, false, false]);
  expect([400, 403, 404, 405, 501, 503].map(needsGet)).toEqual(Array(6).fill(true));
});

test("what works, or works elsewhere, is not broken", () => {
  expect(linkOutcomes.filter((outcome) => !isBroken(outcome))).toEqual(["moved", "works"]);
});
