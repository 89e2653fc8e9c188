import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { env } from "#lib/env.ts";
import { publicHead } from "#lib/public-head.ts";

const portal = env().PORTAL_URL;

describe("the head of a public page", () => {
  const head = publicHead({
    language: "en",
    path: "/services/MOI-001",
    title: "Identity card",
    description: "A first card.",
  });

  test("names its one address and its twin in each language, the original for everybody else", () => {
    expect(head.alternates).toEqual({
      canonical: `${portal}/en/services/MOI-001`,
      languages: {
        ar: `${portal}/ar/services/MOI-001`,
        en: `${portal}/en/services/MOI-001`,
        "x-default": `${portal}/ar/services/MOI-001`,
      },
    });
  });

  test("says how it is shown where it is shared", () => {
    expect(head.openGraph).toMatchObject({
      type: "website",
      siteName: "Government Services Portal",
      title: "Identity card",
      description: "A first card.",
      url: `${portal}/en/services/MOI-001`,
      locale: "en_GB",
      alternateLocale: "ar_PS",
    });
  });

  test.each(["ar", "en"] as const)("with a picture of the portal that is there: %s", (language) => {
    const [image] = [publicHead({ language, path: "" }).openGraph?.images].flat();
    if (typeof image !== "object" || !("url" in image)) throw new Error("No picture is named.");
    expect(String(image.url)).toMatch(`${portal}/icons/`);
    const picture = readFileSync(join("public", new URL(image.url).pathname));
    const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    expect(image).toMatchObject({ width, height });
  });

  test("lets search engines list it unless it is made of somebody's own words", () => {
    expect(head.robots).toBeUndefined();
    const found = publicHead({ language: "ar", path: "/services?q=x", title: "x", listed: false });
    expect(found.robots).toEqual({ index: false, follow: true });
  });

  test("has the portal's own name and description where the page has none", () => {
    const home = publicHead({ language: "ar", path: "" });
    expect(home.title).toEqual({ absolute: "بوابة الخدمات الحكومية" });
    expect(home.description).toContain("دليل الخدمات الحكومية");
    expect(home.alternates?.canonical).toBe(`${portal}/ar`);
  });
});
