import { expect, test } from "vitest";
import { directoryPage } from "#lib/catalogue/queries/directory.ts";
import type { RawParameters } from "#lib/catalogue/schema.ts";

const shown = (raw: RawParameters, language: "ar" | "en" = "ar") => directoryPage(raw, language);

test("the address is understood and its names are known", async () => {
  const page = await shown({ q: "رخصة", organisation: "transport" });
  expect(page).toMatchObject({ search: { q: "رخصة", organisation: "transport" }, malformed: false });
  expect(page.names.organisation.get("transport")?.en).toBe("Ministry of Transport");
  expect(page.waysOn).toBeNull();
});

test.each([{ organisation: "nowhere" }, { lifeEvent: "wedding" }, { requires: "XXX-001" }])(
  "what names nothing is left out and said: %o",
  async (strange) => {
    const page = await shown({ ...strange, delivery: "electronic" });
    expect(page.malformed).toBe(true);
    expect(page.search).toMatchObject({ organisation: null, lifeEvent: null, requires: null });
    expect(page.result.total).toBe(34);
  },
);

test("where filters leave nothing, it is known how many the words find without them", async () => {
  const page = await shown({ q: "جواز سفر", organisation: "gaza-municipality", verified: "true" });
  expect(page.result.total).toBe(0);
  expect(page.waysOn?.withoutFilters).toBeGreaterThan(0);
  expect(page.waysOn?.nearest).toEqual([]);
});

test("the service that the listed ones ask for is named", async () => {
  const page = await shown({ requires: "moi 1" });
  expect(page.required?.code).toBe("MOI-001");
  expect(page.result.total).toBe(437);
});

test("a search that finds nothing offers the services with the likest names, and the life events", async () => {
  const { result, waysOn } = await shown({ q: "زواثضج" });
  expect(result.total).toBe(0);
  expect(waysOn?.nearest.length).toBeGreaterThan(0);
  expect(waysOn?.lifeEvents).toHaveLength(25);
});

test.each(["قققققققق", "%", "§"])("%s is like nothing", async (q) => {
  expect((await shown({ q })).waysOn).toMatchObject({ withoutFilters: 0, nearest: [] });
});

test("who types the name of an organisation or a life event is shown the way to its page", async () => {
  const slugs = async (raw: RawParameters) => {
    const { organisation, lifeEvent } = (await shown(raw)).named;
    return [...organisation.keys(), ...lifeEvent.keys()];
  };
  expect(await slugs({ q: "وزارة الصحة" })).toEqual(["health"]);
  expect(await slugs({ q: "marriage and family" })).toEqual(["marriage-family"]);
  expect(await slugs({ q: "وزارة الصحة", delivery: "in-person" })).toEqual([]);
  expect(await slugs({ q: "رخصة قيادة" })).toEqual([]);
  expect(await slugs({})).toEqual([]);
});
