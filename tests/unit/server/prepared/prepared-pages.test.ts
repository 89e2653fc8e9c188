import { describe, expect, test } from "vitest";
import { PreparedPages } from "#server/prepared/prepared-pages.ts";
import type { PreparedPage } from "#server/prepared/prepared-page.ts";

describe("prepared pages", () => {
  test("are up to date until one of their tags changes", () => {
    const pages = shelf();
    pages.put("/ar", page(["home", "catalogue"]), pages.begin());
    pages.put("/ar/about", page(["about"]), pages.begin());
    pages.outdate(["catalogue", "other"]);
    expect(pages.get("/ar")?.outOfDate).toBe(true);
    expect(pages.get("/ar/about")?.outOfDate).toBe(false);
    pages.outdate(["*"]);
    expect(pages.get("/ar/about")?.outOfDate).toBe(true);
  });

  test("with no tag change with everything alone", () => {
    const pages = shelf();
    pages.put("/ar", page([]), pages.begin());
    pages.outdate(["a"]);
    expect(pages.get("/ar")?.outOfDate).toBe(false);
    pages.outdate(["*"]);
    expect(pages.get("/ar")?.outOfDate).toBe(true);
  });

  test("are out of date from the start when something changed while they were rendered", () => {
    const pages = shelf();
    const begun = pages.begin();
    pages.outdate(["catalogue"]);
    pages.put("/ar", page(["catalogue"]), begun);
    pages.put("/ar/about", page(["about"]), begun);
    expect(pages.get("/ar")?.outOfDate).toBe(true);
    expect(pages.get("/ar/about")?.outOfDate).toBe(false);
  });

  test("are not replaced or removed by a rendering that began before theirs", () => {
    const pages = shelf();
    const slow = pages.begin();
    const newer = page(["new"]);
    pages.put("/ar", newer, pages.begin());
    pages.put("/ar", page(["old"]), slow);
    pages.remove("/ar", slow);
    expect(pages.get("/ar")?.page).toBe(newer);
    pages.remove("/ar", pages.begin());
    expect(pages.get("/ar")).toBeUndefined();
  });

  test("a change also ends the wait after a failure", () => {
    const pages = shelf();
    pages.put("/ar", page(["a"]), pages.begin());
    const held = pages.get("/ar");
    if (held) held.failedUntil = 9;
    pages.outdate(["a"]);
    expect(pages.get("/ar")?.failedUntil).toBeUndefined();
  });

  test("endless queries cannot push out plain addresses", () => {
    const pages = shelf();
    pages.put("/ar", page(["home"]), pages.begin());
    for (let at = 0; at < 1_000; at += 1) pages.put(`/ar?x=${at}`, page([]), pages.begin());
    expect(pages.get("/ar")).toBeDefined();
    expect(pages.get("/ar?x=999")).toBeDefined();
    expect(pages.get("/ar?x=0")).toBeUndefined();
    expect(pages.bytes).toBeLessThanOrEqual(10_000);
  });
});

function shelf(): PreparedPages {
  return new PreparedPages({ bytes: 10_000, entries: 20 });
}

function page(tags: string[]): PreparedPage {
  const heads = { identity: [], gzip: [], br: [] };
  const bodies = { identity: Buffer.from("") };
  return {
    status: 200,
    isDocument: true,
    countedAs: undefined,
    etag: "",
    tags: new Set(tags),
    preparedAt: 0,
    bodies,
    heads,
    validators: [],
    bytes: 100,
  };
}
