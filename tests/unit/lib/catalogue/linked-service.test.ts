import { describe, expect, test } from "vitest";
import { linkedService } from "#lib/catalogue/linked-service.ts";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import { workingWeek } from "#tests/support/factories/open-times.ts";
import { serviceDetails } from "#tests/support/factories/service-details.ts";

const addressOf = (path: string) => `https://portal.example${path}`;
const linked = (known: Partial<ServiceDetails> = {}, language: "ar" | "en" = "ar") =>
  linkedService(serviceDetails(known), { language, addressOf });
const inArabic = (text: string) => ({ "@language": "ar", "@value": text });
const inEnglish = (text: string) => ({ "@language": "en", "@value": text });

const weekOfSchema = {
  "@type": "OpeningHoursSpecification",
  dayOfWeek: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday"].map(
    (day) => `https://schema.org/${day}`,
  ),
  opens: "08:00",
  closes: "14:00",
};

describe("a service of which little is known", () => {
  test("says who gives it, to whom and where, in both languages", () => {
    expect(linked()).toMatchObject({
      "@type": "GovernmentService",
      "@id": "https://portal.example/ar/services/MOI-100",
      url: "https://portal.example/ar/services/MOI-100",
      identifier: "MOI-100",
      inLanguage: "ar",
      name: [inArabic("إصدار جواز سفر"), inEnglish("Passport")],
      description: [inArabic("جواز سفر جديد."), inEnglish("A new passport.")],
      provider: {
        "@type": "GovernmentOrganization",
        name: [inArabic("وزارة الداخلية"), inEnglish("Ministry of Interior")],
        url: "https://portal.example/ar/organisations/interior",
      },
      areaServed: {
        "@type": "AdministrativeArea",
        name: [inArabic("قطاع غزة"), inEnglish("Gaza Strip")],
      },
      audience: [{ "@type": "Audience", audienceType: [inArabic("المواطنون"), inEnglish("Citizens")] }],
    });
  });

  test("says nothing of what is not known, and that it is not confirmed", () => {
    const facts = linked();
    for (const absent of ["offers", "availableChannel", "serviceType", "serviceOutput", "termsOfService"])
      expect(facts).not.toHaveProperty(absent);
    expect(JSON.stringify(facts)).not.toMatch(/null|\[\]/);
    expect(JSON.stringify(facts)).toContain("ولم نجد مصدرًا يؤكدها");
  });

  test("the English page has its own address, and tags what is Arabic only as Arabic", () => {
    expect(linked({ name: { ar: "إصدار جواز سفر", en: null } }, "en")).toMatchObject({
      "@id": "https://portal.example/en/services/MOI-100",
      inLanguage: "en",
      name: [inArabic("إصدار جواز سفر")],
    });
  });
});

describe("what a machine would take for a fact", () => {
  const details = {
    outputs: [{ ar: "جواز سفر", en: null }],
    conditions: { ar: "لا يزيد العمر على 18 سنة.", en: null },
  };
  const confirmed = { serviceOutput: expect.anything(), termsOfService: expect.anything() };

  test("typical outputs and conditions that nobody confirmed are left out", () => {
    expect(linked(details)).not.toMatchObject(confirmed);
  });

  test("those that the organisation verified are said, with who and when", () => {
    const verifiedBy = { ar: "وزارة الداخلية", en: "Ministry of Interior" };
    const facts = linked({ ...details, verifiedOn: "2026-10-01", verifiedBy });
    expect(facts).toMatchObject({
      serviceOutput: [{ name: [inArabic("جواز سفر")] }],
      termsOfService: [inArabic("لا يزيد العمر على 18 سنة.")],
      mainEntityOfPage: { lastReviewed: "2026-10-01", reviewedBy: { "@type": "GovernmentOrganization" } },
    });
    expect(facts).not.toHaveProperty("disambiguatingDescription");
  });

  test("and those that a source told", () => {
    const provenance = { ...serviceDetails().provenance, details: "sourced" as const };
    expect(linked({ ...details, provenance })).toMatchObject(confirmed);
  });
});

describe("what is known", () => {
  test("a fee is an offer", () => {
    const costs = [
      { amount: 210, currency: "ILS" as const, note: { ar: "أو نحو 50 دولاراً", en: null }, channel: null },
    ];
    expect(linked({ costs })).toMatchObject({
      offers: [
        { "@type": "Offer", price: 210, priceCurrency: "ILS", description: [inArabic("أو نحو 50 دولاراً")] },
      ],
    });
  });

  test("a channel says how it is reached", () => {
    const channels: ServiceDetails["channels"] = [
      {
        kind: "counter",
        url: null,
        phone: "08-1234567",
        place: { ar: "مديرية غزة", en: "Gaza directorate" },
        hours: null,
      },
      { kind: "website", url: "https://moi.example", phone: null, place: null, hours: null },
    ];
    expect(linked({ channels })).toMatchObject({
      availableChannel: [
        {
          "@type": "ServiceChannel",
          servicePhone: { "@type": "ContactPoint", telephone: "08-1234567" },
          serviceLocation: {
            "@type": "Place",
            name: [inArabic("مديرية غزة"), inEnglish("Gaza directorate")],
          },
        },
        { "@type": "ServiceChannel", serviceUrl: "https://moi.example" },
      ],
    });
  });

  test("a channel that does not say where it is says where its department is, else its organisation", () => {
    const { organisation } = serviceDetails();
    const counter = { kind: "counter" as const, url: null, phone: null, place: null, hours: null };
    const departmentContact = {
      email: null,
      phone: "08-7654321",
      address: null,
      openingHours: { times: workingWeek, note: { ar: "عدا رمضان", en: null } },
    };
    const contact = { ...organisation.contact, phone: "08-1234567", address: { ar: "غزة", en: "Gaza" } };
    expect(
      linked({ channels: [counter], departmentContact, organisation: { ...organisation, contact } }),
    ).toMatchObject({
      availableChannel: [
        {
          servicePhone: { telephone: "08-7654321" },
          serviceLocation: {
            name: [inArabic("غزة"), inEnglish("Gaza")],
            description: [inArabic("عدا رمضان")],
            openingHoursSpecification: [weekOfSchema],
          },
        },
      ],
    });
  });

  test("the hours of a telephone are its own, those of an organisation are of its place", () => {
    const { organisation } = serviceDetails();
    const channels: ServiceDetails["channels"] = [
      { kind: "phone", url: null, phone: "129", place: null, hours: null },
    ];
    const contact = {
      ...organisation.contact,
      address: { ar: "غزة", en: null },
      openingHours: { times: workingWeek, note: null },
    };
    expect(linked({ channels, organisation: { ...organisation, contact } })).toMatchObject({
      provider: {
        location: { "@type": "Place", name: [inArabic("غزة")], openingHoursSpecification: [weekOfSchema] },
      },
      availableChannel: [{ servicePhone: { telephone: "129", hoursAvailable: [weekOfSchema] } }],
    });
  });

  test("a municipality serves an area of its own", () => {
    const { organisation } = serviceDetails();
    expect(linked({ organisation: { ...organisation, kind: "municipality" } })).not.toHaveProperty(
      "areaServed",
    );
  });
});
