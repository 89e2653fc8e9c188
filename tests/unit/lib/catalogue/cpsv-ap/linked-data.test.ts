import { describe, expect, test } from "vitest";
import { linkedService } from "#lib/catalogue/cpsv-ap/linked-data.ts";
import type { Node } from "#lib/catalogue/cpsv-ap/node.ts";
import type { CatalogueService } from "#lib/catalogue/whole-catalogue.ts";
import { catalogueService } from "#tests/support/factories/catalogue-services.ts";

const portal = "https://portal.example";
const term = (name: string) => `${portal}/ar/open-data#${name}`;
const interior = {
  ...catalogueService().organisation,
  kind: "ministry" as const,
  parent: null,
  email: null,
  phone: null,
  website: null,
  address: null,
  openingHours: null,
};

describe("a service as linked data", () => {
  test("says nothing of what is not known", () => {
    const { service, text } = described();
    expect(Object.keys(JSON.parse(JSON.stringify(service)))).toEqual([
      "@id",
      "@type",
      "identifier",
      "title",
      "description",
      "competentAuthority",
      "status",
      "provenance",
      "detailsProvenance",
      "modified",
      "page",
      "partOf",
      "delivery",
      "maturity",
    ]);
    expect(service?.title).toEqual({ ar: "إصدار بطاقة هوية" });
    expect(text).not.toContain("null");
  });

  test("is never a fact where it is reconstructed, and never verified where nobody did", () => {
    const { service, node } = described();
    expect(service).toMatchObject({
      status: term("status-unverified"),
      provenance: term("provenance-reconstructed"),
      detailsProvenance: term("details-reconstructed"),
    });
    expect(service?.verifiedOn).toBeUndefined();
    expect(node(term("status-unverified"))?.label).toMatchObject({
      en: "Not yet verified by the organisation",
    });
    expect(node(term("provenance-reconstructed"))?.note).toMatchObject({
      en: expect.stringContaining("no source confirms it"),
    });
  });

  test.each([
    ["2026-11-26", "verified"],
    ["2025-05-27", "outOfDate"],
  ])("verified on %s it is %s", (verifiedOn, status) => {
    expect(described({ verifiedOn }).service).toMatchObject({ verifiedOn, status: term(`status-${status}`) });
  });

  test("names a source only where it is an address, and says of which kind and year it is", () => {
    const from = (source: string) =>
      described({
        provenance: { ...catalogueService().provenance, source, evidence: "law", year: 2017 },
      }).service;
    expect(from("https://moi.gov.ps/a")).toMatchObject({
      source: "https://moi.gov.ps/a",
      sourceKind: "law",
      sourceYear: "2017",
    });
    for (const source of ["page 3", "javascript:alert(1)", "moi.gov.ps"])
      expect(from(source)?.source).toBeUndefined();
  });

  test("tells each document where it comes from", () => {
    const { service } = described({ evidence: [{ ar: "صورة", en: "Photo" }] });
    expect(service?.input).toEqual([
      {
        "@id": `${portal}/ar/services/MOI-001#evidence-1`,
        "@type": "cv:Evidence",
        identifier: "MOI-001/evidence-1",
        title: { ar: "صورة", en: "Photo" },
        provenance: term("details-reconstructed"),
      },
    ]);
  });

  test("a fee holds for its channel; a note without an amount invents none", () => {
    const { service } = described({
      channels: [
        { kind: "counter", url: null, phone: null, place: { ar: "المديرية", en: null }, hours: null },
        { kind: "website", url: "ftp://x", phone: "1", place: null, hours: { ar: "8-14", en: null } },
      ],
      costs: [{ amount: 5, currency: "JOD", note: null, channel: 2 }],
      costNote: { ar: "بحسب المساحة", en: null },
    });
    const [fee, note] = [service?.cost].flat();
    expect(fee).toMatchObject({ value: 5, ifAccessedThrough: `${portal}/ar/services/MOI-001#channel-2` });
    expect(note).toEqual(expect.not.objectContaining({ value: expect.anything() }));
    expect(service?.channel).toMatchObject([
      { type: term("channel-counter"), description: { ar: "المديرية" } },
      { telephone: "1", openingHours: { description: { ar: "8-14" } } },
    ]);
    expect(JSON.stringify(service)).not.toContain("ftp:");
  });

  test("carries along whatever it names, and nothing else", () => {
    const { graph } = described({ audience: ["citizen"], requires: ["MOI-002"] });
    const ids = graph.map((node) => node["@id"]);
    expect(ids).toContain(`${portal}/ar/services/MOI-002#service`);
    expect(ids).toContain(`${portal}/ar/organisations/interior#organisation`);
    expect(ids).toContain(term("kind-ministry"));
    expect(ids).toContain(term("audience-citizen"));
    expect(ids).not.toContain(term("audience-business"));
    expect(ids).not.toContain(`${portal}/ar/services/MOI-003#service`);
  });
});

function described(known: Partial<CatalogueService> = {}) {
  const { "@graph": graph } = linkedService(
    {
      service: catalogueService(known),
      services: [catalogueService({ code: "MOI-002" }), catalogueService({ code: "MOI-003" })],
      organisations: [interior],
      lifeEvents: [],
    },
    { portal, today: "2026-11-27" },
  );
  const node = (id: string): Node | undefined => graph.find((one) => one["@id"] === id);
  return { graph, node, service: node(`${portal}/ar/services/MOI-001#service`), text: JSON.stringify(graph) };
}
