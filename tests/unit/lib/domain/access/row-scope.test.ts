import { describe, expect, test } from "vitest";
import type { Role } from "#lib/domain/access/permissions.ts";
import { portalScope, rowScope, visitorScope } from "#lib/domain/access/row-scope.ts";

const actor = (...roles: [Role, string[]][]) => ({
  personId: "p1",
  roles: roles.map(([role, reach]) => ({ role, reach })),
});

describe("the rows a person's transactions see", () => {
  test.each<[Role, boolean, string[]]>([
    ["officer", false, ["interior"]],
    ["catalogueEditor", false, ["interior"]],
    ["evaluator", false, []],
    ["qualityLead", true, []],
    ["administrator", true, []],
    ["auditor", true, []],
  ])("%s: oversight %s, organisations %s", (role, oversight, organisations) => {
    expect(rowScope(actor([role, ["interior"]]))).toEqual({ personId: "p1", oversight, organisations });
  });

  test("an organisation reached twice counts once", () => {
    const { organisations } = rowScope(actor(["officer", ["a", "b"]], ["catalogueEditor", ["b"]]));
    expect(organisations).toEqual(["a", "b"]);
  });

  test("without a role there is nothing but the own", () => {
    expect(rowScope(actor())).toEqual({ personId: "p1", oversight: false, organisations: [] });
  });

  test("a visitor sees nothing, the portal's own work everything", () => {
    expect(visitorScope).toEqual({ personId: null, organisations: [], oversight: false });
    expect(portalScope).toEqual({ personId: null, organisations: [], oversight: true });
  });
});
