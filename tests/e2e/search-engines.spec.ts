import { expect, test, type APIRequestContext } from "@playwright/test";
import { everyPage } from "#tests/support/every-page.ts";
import type { PageToSee } from "#tests/support/page-to-see.ts";

const visited = everyPage.filter(
  (page): page is PageToSee & { path: string } =>
    page.as === undefined && page.status === undefined && !page.submit && typeof page.path === "string",
);
const portal = process.env.PORTAL_E2E_URL ?? "http://localhost:3000";

test("every public page that may be listed names its one address, its twin, and is in the sitemap", async ({
  request,
}) => {
  const sitemap = await addressesIn(request);
  for (const { name, path } of visited) {
    for (const language of ["ar", "en"]) {
      const html = await (await request.get(`/${language}${path}`)).text();
      if (/<meta name="robots" content="noindex/.test(html)) continue;
      const canonical = linkIn(html, /<link rel="canonical" href="([^"]+)"/);
      const twin = (other: string) => canonical.replace(`${portal}/${language}`, `${portal}/${other}`);
      expect.soft(sitemap, `${name} in ${language}`).toContain(canonical);
      expect.soft(alternateOf(html, "ar"), name).toBe(twin("ar"));
      expect.soft(alternateOf(html, "en"), name).toBe(twin("en"));
      expect.soft(alternateOf(html, "x-default"), name).toBe(twin("ar"));
      expect.soft(html, name).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect.soft(linkIn(html, /<meta property="og:url" content="([^"]+)"/), name).toBe(canonical);
    }
  }
});

test("the sitemap lists all 574 services in both languages, each with its twin and the day it changed", async ({
  request,
}) => {
  const answer = await request.get("/sitemap.xml");
  expect(answer.headers()["content-type"]).toMatch(/^application\/xml/);
  expect(answer.headers()["cache-control"]).toContain("public");
  const xml = await answer.text();
  for (const language of ["ar", "en"]) {
    const services = [
      ...xml.matchAll(new RegExp(`<loc>${portal}/${language}/services/([A-Z]{3}-\\d{3})<`, "g")),
    ];
    expect(new Set(services.map(([, code]) => code)).size).toBe(574);
  }
  const entries = xml.match(/<url>[^]*?<\/url>/g) ?? [];
  expect(entries.filter((entry) => entry.match(/hreflang="(ar|en|x-default)"/g)?.length !== 3)).toEqual([]);
  const dated = entries.filter((entry) => /<lastmod>\d{4}-\d{2}-\d{2}T/.test(entry));
  expect(dated.length).toBeGreaterThanOrEqual(2 * (574 + 31));
});

test("what somebody searched for is not listed, and has an address without its page and order", async ({
  request,
}) => {
  const searches = ["?q=رخصة&page=2&sort=name", "?organisation=health", "?page=2", "?page=x"];
  for (const search of searches) {
    const html = await (await request.get(`/ar/services${search}`)).text();
    expect.soft(html, search).toMatch(/<meta name="robots" content="noindex, follow"/);
    expect.soft(linkIn(html, /<link rel="canonical" href="([^"]+)"/), search).not.toMatch(/page=|sort=/);
  }
});

test("robots.txt names the sitemap and keeps machines out of the staff's pages and the data", async ({
  request,
}) => {
  const lines = (await (await request.get("/robots.txt")).text()).split("\n");
  expect(lines).toContain(`Sitemap: ${portal}/sitemap.xml`);
  for (const path of ["/api/", "/ar/ministry", "/en/quality", "/ar/administration", "/en/account"])
    expect(lines).toContain(`Disallow: ${path}`);
  expect(lines).toContain("Allow: /");
});

async function addressesIn(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
}

function linkIn(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? "";
}

function alternateOf(html: string, language: string): string {
  return linkIn(html, new RegExp(`<link rel="alternate" hrefLang="${language}" href="([^"]+)"`));
}
