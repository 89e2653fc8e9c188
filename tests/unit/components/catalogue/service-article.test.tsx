import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ServiceArticle } from "#components/catalogue/service-article.tsx";
import { ServiceLinkedData } from "#components/catalogue/service-linked-data.tsx";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import { serviceDetails } from "#tests/support/factories/service-details.ts";

const address = "https://portal.example/ar/services/MOI-100";

function page(service: Partial<ServiceDetails>, language: "ar" | "en" = "ar"): string {
  return renderToStaticMarkup(
    <ServiceArticle
      language={language}
      service={serviceDetails(service)}
      today="2026-11-23"
      address={address}
    />,
  );
}

test("the parts stand in the order in which a person asks", () => {
  const headings = [...page({}).matchAll(/<h2 id="(\w+)-title"/g)].map(([, id]) => id);
  expect(headings).toEqual([
    "who",
    "need",
    "how",
    "cost",
    "where",
    "output",
    "conditions",
    "questions",
    "related",
    "source",
  ]);
});

describe("what nobody knows", () => {
  test("is said to be unknown in every section: no heading is left empty", () => {
    expect(page({})).not.toMatch(/<\/h2><\/section>/);
    expect(page({}).match(/غير معروف بعد/g)?.length).toBeGreaterThanOrEqual(10);
  });
});

describe("what nobody verified", () => {
  const verifiedBy = { ar: "بلدية غزة", en: "Gaza Municipality" };
  const listed = {
    evidence: [{ ar: "بطاقة الهوية", en: null }],
    steps: [{ text: { ar: "تقديم الطلب", en: null }, expectedMinutes: null }],
  };

  test("says so above the page and on the lists of documents and steps themselves", () => {
    expect(page(listed)).toContain("ولم نجد مصدرًا يؤكدها");
    expect(page(listed).match(/قائمة استرشادية، تأكد من الجهة قبل الذهاب/g)).toHaveLength(2);
  });

  test("a service that was seen in a source is not called probable", () => {
    const sourced = { ...serviceDetails().provenance, service: "sourced" as const };
    expect(page({ provenance: sourced })).toContain("لم تعتمد الجهة هذه البيانات بعد، فتأكد منها قبل الذهاب");
    expect(page({ provenance: sourced })).not.toContain("نرجّح");
  });

  test("so do the services it asks for, whose links are drawn from those lists", () => {
    const requires = [{ code: "MOI-001", name: { ar: "بطاقة هوية", en: null } }];
    expect(page({ requires })).toContain("ولم تتأكد منها الجهات");
    const html = page({ requires, verifiedOn: "2026-01-01", verifiedBy });
    expect(html).not.toContain("ولم تتأكد منها الجهات");
  });

  test("what an organisation stands behind says which and when, and carries no warning", () => {
    const fresh = page({ ...listed, verifiedOn: "2026-02-03", verifiedBy });
    expect(fresh).not.toContain("استرشادية");
    expect(fresh.match(/معتمدة من بلدية غزة في 3 شباط 2026/g)).toHaveLength(2);
  });

  test("until it is eighteen months old", () => {
    const old = page({ ...listed, verifiedOn: "2025-01-01", verifiedBy });
    expect(old).toContain("ومضى على ذلك أكثر من سنة ونصف، فتأكد منها قبل الذهاب");
    expect(old).toContain("استرشادية");
  });
});

describe("the page in English", () => {
  test("marks what exists in Arabic only", () => {
    const english = page({ evidence: [{ ar: "بطاقة الهوية", en: null }] }, "en");
    expect(english).toMatch(/<ul[^>]* lang="ar" dir="rtl"[^>]*>.*بطاقة الهوية/);
    expect(english).toContain("<h1>");
    expect(english).not.toMatch(/<h1><span lang/);
  });
});

describe("fees", () => {
  test.each([
    [24, "JOD", "24 دينارًا أردنيًا"],
    [5, "ILS", "5 شواكل"],
    [2, "USD", "دولاران"],
    [210, "ILS", "210 شواكل"],
    [0, "ILS", "مجانًا"],
  ] as const)("%d %s", (amount, currency, words) => {
    expect(page({ costs: [{ amount, currency, note: null, channel: null }] })).toContain(words);
  });

  test("differ by the way one goes", () => {
    const counter = { kind: "counter", url: null, phone: null, place: null, hours: null } as const;
    const channels = [counter, { ...counter, kind: "website" as const }];
    const cost = { currency: "ILS", note: null } as const;
    const said = page({
      channels,
      costs: [
        { ...cost, amount: 50, channel: 1 },
        { ...cost, amount: 30, channel: 2 },
      ],
    });
    expect(said).toContain("50 شيكلًا في الدائرة");
    expect(said).toContain("30 شيكلًا على الموقع");
  });
});

describe("a service that many need", () => {
  test("names some, counts all and links to the rest", () => {
    const first = [{ code: "MOT-003", name: { ar: "تجديد رخصة قيادة", en: null } }];
    const html = page({ requiredBy: { first, count: 437 } });
    expect(html).toContain("437 خدمة تطلب مخرج هذه الخدمة");
    expect(html).toContain('href="/ar/services?requires=MOI-100"');
  });
});

describe("questions and problems", () => {
  test("lead to the form for questions and to the one for problems, which know the page", () => {
    expect(page({})).toContain('href="/ar/support?page=%2Far%2Fservices%2FMOI-100&amp;service=MOI-100"');
    expect(page({})).toContain('href="/ar/services/MOI-100/feedback"');
  });

  test("whether the page helped is one press, and the form carries nothing of whoever presses", () => {
    const [form = ""] = /<form.*?<\/form>/.exec(page({})) ?? [];
    expect(form).toContain('action="/ar/services/MOI-100/feedback/answer" method="post"');
    expect(form.match(/value="(yes|no)" name="helpful"/g)).toHaveLength(2);
    expect(form).not.toContain("<input");
  });

  test("name the ways to reach the organisation that are known, and only those", () => {
    const { organisation } = serviceDetails();
    const contact = { ...organisation.contact, phone: "08-2829912" };
    const html = page({ organisation: { ...organisation, contact } });
    expect(html).toContain('<a href="tel:08-2829912" dir="ltr">08-2829912</a>');
    expect(html).not.toContain("البريد الإلكتروني</dt>");
    expect(page({})).toContain("كيف تصل إلى الجهة");
  });

  test("a service without a channel of its own is where its organisation is", () => {
    const { organisation } = serviceDetails();
    const contact = { ...organisation.contact, address: { ar: "غزة، شارع الوحدة", en: null } };
    expect(page({ organisation: { ...organisation, contact } })).toContain("غزة، شارع الوحدة");
  });
});

describe("the permanent address", () => {
  test("can be read, sent without scripts, and copied with them", () => {
    const html = page({});
    expect(html).toContain(`>${address}</bdi>`);
    expect(html).toContain(`https://wa.me/?text=${encodeURIComponent(`إصدار جواز سفر\n${address}`)}`);
    expect(html).toContain(`href="mailto:?subject=${encodeURIComponent("إصدار جواز سفر")}&amp;body=`);
    expect(html).toMatch(new RegExp(`<button type="button" hidden="" data-share="${address}"`));
  });

  test("on paper it is a code too, which a screen does not show", () => {
    expect(page({})).toMatch(
      /<svg role="img" aria-label="رمز يفتح هذه الصفحة"[^>]* class="[^"]*hidden [^"]*print:block/,
    );
  });
});

test("a hostile name stays a name, on the page and in its facts for machines", () => {
  const hostile = `</script><script>alert("x")</script><img src=x onerror=alert(1)>`;
  const service = serviceDetails({ name: { ar: hostile, en: null } });
  const facts = renderToStaticMarkup(
    <ServiceLinkedData language="ar" service={service} crumbs={[]} addressOf={(path) => path} />,
  );
  const scripts = [...facts.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  expect(facts.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, "")).toBe("");
  expect(scripts.map(([, json = ""]) => JSON.parse(json)["@type"])).toEqual([
    "GovernmentService",
    "BreadcrumbList",
  ]);
  const html = page({ name: { ar: hostile, en: null } });
  expect(html).not.toMatch(/<script|<img/);
});
