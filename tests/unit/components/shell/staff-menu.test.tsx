import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StaffMenu } from "#components/shell/staff-menu.tsx";
import type { Role } from "#lib/domain/access/permissions.ts";

const drawn = (role: Role) =>
  renderToStaticMarkup(
    <StaffMenu
      language="ar"
      path="/ar/quality/rounds"
      viewer={{ personId: "p", roles: [{ role, reach: ["o"] }] }}
    />,
  );

const places = (markup: string) => [...markup.matchAll(/href="\/ar\/([a-z]+)"/g)].map(([, place]) => place);

test.each<[Role, string[]]>([
  ["officer", ["ministry", "account"]],
  ["evaluator", ["quality", "account"]],
  ["qualityLead", ["quality", "account"]],
  ["administrator", ["quality", "administration", "account"]],
  ["auditor", ["quality", "administration", "account"]],
])("an %s may enter %j", (role, expected) => {
  expect(places(drawn(role))).toEqual(expected);
});

test("says where one is", () => {
  expect(drawn("qualityLead")).toMatch(/href="\/ar\/quality" aria-current="page"/);
});

test("a visitor has no staff menu", () => {
  expect(renderToStaticMarkup(<StaffMenu language="ar" path="/ar" viewer={null} />)).toBe("");
});
