import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { journeyThrough, servicesMet, type ServiceMet } from "#lib/domain/catalogue/journey.ts";
import { stages } from "#lib/domain/catalogue/stage-of-need.ts";

const service = (code: string, ar: string, ...needs: string[]): ServiceMet => ({ code, name: { ar }, needs });
const laidOut = (services: ServiceMet[]) => {
  const { needed, byStage } = journeyThrough(services);
  return {
    needed: needed.map(({ code }) => code),
    byStage: byStage.map((part) => [part.stage, part.services.map(({ code }) => code)]),
  };
};

describe("the journey through a life event", () => {
  test("a birth is announced and registered before anything else asks for that", () => {
    const birth = [
      service("second", "إصدار شهادة ميلاد ثانية"),
      service("vaccination", "تطعيم الأطفال", "registration", "notice"),
      service("registration", "تسجيل مولود", "notice"),
      service("care", "رعاية الحوامل"),
      service("notice", "إصدار إشعار ولادة", "identity-card"),
      service("name", "تغيير الاسم الشخصي", "registration"),
    ];
    expect(laidOut(birth)).toEqual({
      needed: ["notice", "registration"],
      byStage: [
        ["before", ["care"]],
        ["begin", ["vaccination"]],
        ["replace", ["second"]],
        ["change", ["name"]],
      ],
    });
  });

  test("as one list it begins with what prepares for it, then with what others ask for", () => {
    const services = [
      service("a", "تجديد رخصة", "licence"),
      service("b", "تسجيل مركبة"),
      service("licence", "إصدار رخصة"),
      service("check", "فحص ما قبل الزواج"),
    ];
    const met = servicesMet(journeyThrough(services));
    expect(met.map(({ code }) => code)).toEqual(["check", "licence", "b", "a"]);
  });

  test("of what others ask for, what is asked for most comes first", () => {
    const services = [
      service("seldom", "إصدار إفادة"),
      service("often", "إصدار جواز سفر"),
      service("a", "تسجيل", "often", "seldom", "seldom"),
      service("b", "تسجيل", "often"),
    ];
    expect(laidOut(services).needed).toEqual(["often", "seldom"]);
  });

  test("issuing comes before renewing however often the renewal is asked for", () => {
    const services = [
      service("renewal", "تجديد ترخيص مركبة"),
      service("licence", "إصدار رخصة قيادة"),
      service("a", "نقل ملكية", "renewal", "licence"),
      service("b", "شطب مركبة", "renewal"),
    ];
    expect(laidOut(services).needed).toEqual(["licence", "renewal"]);
  });

  test("what asks only for itself is asked for by none", () => {
    expect(laidOut([service("a", "تسجيل", "a")])).toEqual({ needed: [], byStage: [["begin", ["a"]]] });
  });

  const code = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const name = fc.constantFrom("تسجيل", "تجديد رخصة", "إلغاء رخصة", "تقديم شكوى", "فحص ما قبل الزواج");
  const anyServices = fc.uniqueArray(
    fc.record({ code, name: fc.record({ ar: name }), needs: fc.array(code) }),
    { selector: (one) => one.code },
  );

  test("each service is met once, stage after stage", () => {
    fc.assert(
      fc.property(anyServices, (services) => {
        const { needed, byStage } = journeyThrough(services);
        const met = [...needed, ...byStage.flatMap((part) => part.services)].map((one) => one.code);
        expect(met.toSorted()).toEqual(services.map((one) => one.code).toSorted());
        const order = byStage.map(({ stage }) => stages.indexOf(stage));
        expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
      }),
    );
  });
});
