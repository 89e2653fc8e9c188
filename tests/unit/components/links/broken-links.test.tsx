import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BrokenLinks } from "#components/links/broken-links.tsx";
import type { BrokenLink } from "#lib/links/queries.ts";

const organisation = { id: "interior-id", slug: "interior", name: { ar: "الداخلية", en: "Interior" } };
const service = { code: "MOI-090", name: { ar: "إطفاء حريق", en: null } };
const link = (parts: Partial<BrokenLink> = {}): BrokenLink => ({
  address: "https://www.example.ps/a",
  organisation,
  places: [{ kind: "channel", channel: 1, service }],
  state: "gone",
  since: new Date("2026-11-01T10:00:00Z"),
  ...parts,
});
const shown = (...links: BrokenLink[]) => renderToStaticMarkup(<BrokenLinks language="ar" links={links} />);

describe("links that lead nowhere", () => {
  test("say what was found, since when, and lead to the field of the service", () => {
    const page = shown(link());
    expect(page).toContain("غير موجود");
    expect(page).toContain("1 تشرين الثاني 2026");
    expect(page).toContain(`href="/ar/ministry/services/MOI-090/edit/channels#field-channels-1-url"`);
    expect(page).toContain("إطفاء حريق");
  });

  test.each<[string, BrokenLink["places"][number], string]>([
    [
      "the organisation's site",
      { kind: "website", channel: null, service: null },
      "/ar/ministry/contacts/organisations/interior-id#field-website",
    ],
    ["a source", { kind: "source", channel: null, service }, "/ar/services/MOI-090"],
  ])("lead to where %s is written", (_name, place, href) => {
    expect(shown(link({ places: [place] }))).toContain(`href="${href}"`);
  });

  test("five stand there, and how many more there are", () => {
    const links = Array.from({ length: 7 }, (_, at) => link({ address: `https://www.example.ps/${at}` }));
    const page = shown(...links);
    expect(page).toContain("example.ps/4");
    expect(page).not.toContain("example.ps/5");
    expect(page).toContain("ورابطان آخران لا يعملان");
    expect(page).toContain(`href="/ar/ministry/links"`);
  });

  test("three places of each stand there, and how many more there are", () => {
    const places = [0, 1, 2, 3].map((channel) => ({ kind: "channel" as const, channel, service }));
    const page = shown(link({ places }));
    expect(page).toContain("field-channels-2-url");
    expect(page).not.toContain("field-channels-3-url");
    expect(page).toContain("وموضع آخر");
  });

  test("none need no list", () => {
    expect(shown()).toBe("");
  });
});
