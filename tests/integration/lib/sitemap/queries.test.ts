import { expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { listedPages } from "#lib/sitemap/queries.ts";

test("every published service, organisation, event and edition has its page, once", async () => {
  const pages = await listedPages();
  const paths = pages.map(({ path }) => path);
  const below = (section: string) => paths.filter((path) => path.startsWith(`/${section}/`));
  expect(new Set(paths).size).toBe(paths.length);
  const services = below("services").filter((path) => path !== "/services/a-z");
  expect(services).toHaveLength(await database().service.count({ where: { status: "published" } }));
  const isOfIndicators = (path: string) => path.endsWith("/indicators");
  expect(below("organisations").filter((path) => !isOfIndicators(path))).toHaveLength(31);
  expect(below("organisations").filter(isOfIndicators)).toHaveLength(31);
  expect(below("life-events")).toHaveLength(25);
  expect(below("priorities")).toContain("/priorities/demo-1");
  expect(below("priorities")).toContain("/priorities/demo-1/demo-1-MOI-01");
});

test("what is not published is not listed, and an organisation changes with its services", async () => {
  const transport = { organisation: { slug: "transport" } };
  const service = await database().service.findFirstOrThrow({ where: transport, orderBy: { code: "asc" } });
  const page = (path: string, pages: Awaited<ReturnType<typeof listedPages>>) =>
    pages.find((candidate) => candidate.path === path);
  try {
    const updatedAt = new Date("2100-01-01T00:00:00Z");
    await database().service.update({ where: { id: service.id }, data: { updatedAt } });
    const changed = await listedPages();
    expect(page("/organisations/transport", changed)?.changedAt).toEqual(updatedAt);
    expect(page(`/services/${service.code}`, changed)?.changedAt).toEqual(updatedAt);
    await database().service.update({ where: { id: service.id }, data: { status: "draft" } });
    expect(page(`/services/${service.code}`, await listedPages())).toBeUndefined();
  } finally {
    const { status, updatedAt } = service;
    await database().service.update({ where: { id: service.id }, data: { status, updatedAt } });
  }
});
