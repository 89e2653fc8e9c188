import { describe, expect, test } from "vitest";
import { packPage } from "#browser/offline/pack-page.ts";
import { packSentences } from "#lib/catalogue/pack-sentences.ts";
import type { Pack } from "#lib/domain/catalogue/pack.ts";
import {
  aPack,
  aPackedLifeEvent,
  aPackedOrganisation,
  aPackedService,
} from "#tests/support/factories/packs.ts";

const keptAt = new Date("2026-11-26T10:00:00Z");
const now = new Date("2026-11-27T10:00:00Z");
const sentences = { ar: packSentences("ar"), en: packSentences("en") };
const hostile = `<img src=x onerror="globalThis.ran=1">'"&`;
const unsafe = "javascript:alert(1)";

const identityCard = aPackedService({
  code: "MOI-001",
  name: { ar: "بطاقة هوية", en: "Identity card" },
  evidence: [{ ar: "شهادة الميلاد", en: null }],
  steps: [{ text: { ar: "تعبئة الطلب", en: null }, expectedMinutes: 5 }],
  outputs: [{ ar: "بطاقة", en: null }],
  channels: [{ kind: "counter", url: null, phone: null, place: null, hours: null }],
  costs: [{ amount: 10, currency: "ILS", note: null, channel: 1 }],
  department: { ar: "الأحوال المدنية", en: null },
  requiredBy: 1,
  provenance: {
    service: "reconstructed",
    details: "reconstructed",
    source: "https://moi.example.ps/",
    evidence: "law",
    year: 2015,
  },
});
const birthCertificate = aPackedService({
  code: "MOI-013",
  name: { ar: "شهادة ميلاد", en: null },
  requires: ["MOI-001"],
  lifeEvents: ["birth"],
  verifiedOn: "2026-11-01",
  evidence: [{ ar: "إشعار الولادة", en: null }],
});
const hostileService = aPackedService({
  code: "MOI-099",
  name: { ar: hostile, en: hostile },
  summary: { ar: hostile, en: null },
  evidence: [{ ar: hostile, en: null }],
  channels: [{ kind: "website", url: unsafe, phone: hostile, place: { ar: hostile, en: null }, hours: null }],
  provenance: {
    service: "sourced",
    details: "sourced",
    source: unsafe,
    evidence: hostile,
    year: null,
  },
});

const pack = aPack({
  sentences,
  organisations: [
    aPackedOrganisation({
      slug: "interior",
      name: { ar: "وزارة الداخلية", en: "Ministry of Interior" },
      contact: {
        email: "info@example.ps",
        phone: "08-1234567",
        website: unsafe,
        address: null,
        openingHours: null,
      },
    }),
    aPackedOrganisation({
      slug: "civil-defence",
      parent: "interior",
      name: { ar: "الدفاع المدني", en: "Civil Defence" },
    }),
  ],
  lifeEvents: [
    aPackedLifeEvent({ slug: "birth", name: { ar: "الولادة", en: "Birth" }, services: ["MOI-013"] }),
  ],
  services: [identityCard, birthCertificate, hostileService],
});

const pageOf = (path: string, of: Pack = pack) =>
  packPage({ pack: of, keptAt, address: new URL(path, "https://services.example.ps"), now });

describe("a page made of the guide on a device", () => {
  test("is in the language and direction of its address, and says of which day it is", () => {
    const arabic = pageOf("/ar/services/MOI-001");
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain("محفوظة على جهازك بتاريخ الخميس");
    expect(arabic).toContain("<h1><bdi>بطاقة هوية</bdi></h1>");
    const english = pageOf("/en/services/MOI-001");
    expect(english).toContain('<html lang="en" dir="ltr">');
    expect(english).toContain("Kept on your device on Thursday");
  });

  test("says all of a service, and marks what is in the other language", () => {
    const page = pageOf("/en/services/MOI-001");
    for (const said of [
      "Identity card",
      "10 shekels at the counter",
      "5 minutes",
      "https://moi.example.ps/",
      "2015",
      "Law",
    ])
      expect(page).toContain(said);
    expect(page).toContain('<bdi lang="ar" dir="rtl">شهادة الميلاد</bdi>');
    expect(page).toContain('href="/en/services/MOI-013"');
  });

  test("says on the lists themselves that no organisation has verified them", () => {
    const warning = "قائمة استرشادية، تأكد من الجهة قبل الذهاب";
    expect(pageOf("/ar/services/MOI-001")?.split(warning)).toHaveLength(3);
    expect(pageOf("/ar/services/MOI-013")).not.toContain(warning);
  });

  test("what is not known is said to be unknown", () => {
    expect(pageOf("/ar/services/MOI-013")?.split("غير معروف بعد").length).toBeGreaterThan(5);
  });

  test.each([
    ["/ar", "مواقف الحياة"],
    ["/ar/services", "3 خدمات"],
    ["/ar/services?q=شهادة ميلاذ", "شهادة ميلاد"],
    ["/en/services?q=identity", "Identity card"],
    ["/ar/services?q=ققق", "لم نجد خدمة بهذا الوصف"],
    ["/ar/services?organisation=interior", "أزل التصفية:"],
    ["/ar/services?requires=MOI-001", "الخدمات التي تطلب مخرج"],
    ["/ar/services/moi%201", "بطاقة هوية"],
    ["/ar/organisations", "وزارة الداخلية"],
    ["/ar/organisations/interior", "info@example.ps"],
    ["/ar/organisations/civil-defence", "لم تُنشر لهذه الجهة خدمات بعد"],
    ["/ar/life-events", "الولادة"],
    ["/ar/life-events/birth", "شهادة ميلاد"],
  ])("%s says «%s»", (path, said) => {
    expect(pageOf(path)).toContain(said);
  });

  test.each([
    "/ar/services/MOI-999",
    "/ar/services/%E0%A4%A",
    "/ar/organisations/nobody",
    "/ar/life-events/wedding",
    "/ar/priorities",
    "/ar/services/MOI-001/print",
    "/fr/services",
  ])("%s is not in it", (path) => {
    expect(pageOf(path)).toBeNull();
  });

  test.each(["/ar/services/MOI-099", "/en/services/MOI-099", "/ar/services", "/ar/organisations/interior"])(
    "nothing that a service or an organisation says runs, or leads to what runs: %s",
    (path) => {
      const page = pageOf(path) ?? "";
      expect(page).not.toMatch(/<(img|script)|href="javascript:/);
      expect(page.replace(/"[^"]*"/g, `""`)).not.toMatch(/<[^>]*\son\w+=/);
    },
  );

  test("what was typed is text too", () => {
    const page = pageOf(`/ar/services?q=${encodeURIComponent(hostile)}`);
    expect(page).not.toContain("<img");
    expect(page).toContain("&#60;img src=x");
  });

  test("a long list comes in pages", () => {
    const services = Array.from({ length: 45 }, (_, at) => aPackedService({ code: `MOI-${100 + at}` }));
    const many = aPack({ sentences, services });
    expect(pageOf("/ar/services", many)?.match(/<h3>/g)).toHaveLength(20);
    expect(pageOf("/ar/services?page=3", many)?.match(/<h3>/g)).toHaveLength(5);
    expect(pageOf("/ar/services?page=2", many)).toContain('href="/ar/services?page=3"');
    expect(pageOf("/ar/services?page=9", many)).toContain("صفحة 3 من 3");
  });
});

describe("a part of the guide", () => {
  const part = { ...pack, organisation: "interior" };
  const saysSo = "تُعرض الجهات التي حفظت خدماتها";

  test("says on its lists that it is one", () => {
    expect(pageOf("/ar/services", part)).toContain(saysSo);
    expect(pageOf("/ar/services/MOI-001", part)).not.toContain(saysSo);
  });

  test("does not speak for an organisation that it only names", () => {
    expect(pageOf("/ar/organisations/civil-defence", part)).toBeNull();
  });
});
