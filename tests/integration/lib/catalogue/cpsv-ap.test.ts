import { describe, expect, test } from "vitest";
import { linkedCatalogue, linkedService, type LinkedData } from "#lib/catalogue/cpsv-ap/linked-data.ts";
import { catalogueAround, wholeCatalogue } from "#lib/catalogue/queries/whole-catalogue.ts";
import { workingWeek } from "#tests/support/factories/open-times.ts";
import { triplesOf, violationsOf } from "#tests/support/cpsv-ap/violations.ts";

const asked = { portal: "https://portal.example", today: "2026-11-27" };
const title = "http://purl.org/dc/terms/title";

test("the whole catalogue passes the official shapes of CPSV-AP 3.2", async () => {
  const { services, ...around } = await wholeCatalogue();
  const triples = await triplesOf(JSON.stringify(linkedCatalogue({ services, ...around }, asked)));
  const described = services.map(({ code }) => `https://portal.example/ar/services/${code}#service`);
  const titled = new Set([...triples].filter(({ predicate }) => predicate.value === title).map(subjectOf));
  expect(described).toHaveLength(574);
  expect(described.filter((id) => !titled.has(id))).toEqual([]);
  expect(await violationsOf(triples)).toEqual([]);
});

describe("one service", () => {
  test.each(["MOI-001", "MOI-100", "MOT-001"])("%s passes them by itself", async (code) => {
    const document = await documentOf(code);
    expect(await violationsOf(await triplesOf(JSON.stringify(document)))).toEqual([]);
  });

  test("passes them with the opening hours of its organisation, in words and as times", async () => {
    const around = await catalogueAround("MOI-100");
    if (!around) throw new Error("MOI-100 is not published.");
    const openingHours = { times: workingWeek, note: { ar: "عدا رمضان", en: null } };
    const organisations = around.organisations.map((one) => ({ ...one, openingHours }));
    const triples = await triplesOf(JSON.stringify(linkedService({ ...around, organisations }, asked)));
    expect(await violationsOf(triples)).toEqual([]);
    const said = (predicate: string) =>
      [...triples].filter((one) => one.predicate.value === predicate).map(({ object }) => object.value);
    expect(said("https://schema.org/dayOfWeek")).toHaveLength(5);
    expect(said("https://schema.org/opens")).toEqual(["08:00:00"]);
    expect(said("http://purl.org/dc/terms/description")).toContain(
      "Sunday to Thursday 8:00–14:00; Friday and Saturday: closed",
    );
  });

  const faults: Record<string, (text: string) => string> = {
    "a service without its organisation": (text) => text.replaceAll(`"competentAuthority":"h`, `"page":"h`),
    "an organisation of another class": (text) => text.replaceAll("cv:PublicOrganisation", "cv:Something"),
    "a concept without its class": (text) => text.replaceAll("skos:Concept", "skos:Other"),
    "a title without a language": (text) =>
      text.replace(`"title":{"@id":"dct:title","@container":"@language"}`, `"title":"dct:title"`),
    "a service with two codes": (text) =>
      text.replace(`"identifier":"MOI-100"`, `"identifier":["MOI-100","X"]`),
    "a fee that is no number": (text) => text.replace(`"value":210`, `"value":{"@value":"much"}`),
  };
  test.each(Object.keys(faults))("%s would be found", async (fault) => {
    const sound = JSON.stringify(await documentOf("MOI-100"));
    const faulty = faults[fault]?.(sound) ?? sound;
    expect(faulty).not.toBe(sound);
    expect(await violationsOf(await triplesOf(faulty))).not.toEqual([]);
  });
});

async function documentOf(code: string): Promise<LinkedData> {
  const around = await catalogueAround(code);
  if (!around) throw new Error(`${code} is not published.`);
  return linkedService(around, asked);
}

function subjectOf({ subject }: { subject: { value: string } }): string {
  return subject.value;
}
