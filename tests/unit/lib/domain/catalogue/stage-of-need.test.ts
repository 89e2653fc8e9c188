import { describe, expect, test } from "vitest";
import { stageOfNeed } from "#lib/domain/catalogue/stage-of-need.ts";

describe("the stage that a name tells", () => {
  test.each([
    ["رعاية الحوامل في مراكز الرعاية الأولية", "before"],
    ["فحص ما قبل الزواج", "before"],
    ["تسجيل مولود بالداخل", "begin"],
    ["إصدار رخصة بناء", "begin"],
    ["التقدم لوظيفة حكومية", "begin"],
    ["سداد ضريبة الدخل", "pay"],
    ["طلب تقسيط مبلغ محكوم به", "pay"],
    ["تجديد رخصة قيادة", "renew"],
    ["التجديد التلقائي لرخصة حرفة", "renew"],
    ["تمديد جواز السفر للمرة الثانية", "renew"],
    ["استبدال شهادة ميلاد", "replace"],
    ["إصدار بطاقة هوية بدل فاقد", "replace"],
    ["إصدار شهادة ميلاد ثانية", "replace"],
    ["تغيير الاسم الشخصي", "change"],
    ["نقل ملكية مركبة", "change"],
    ["الاستعلام عن قسيمة الراتب", "follow"],
    ["الإبلاغ عن إصابة عمل", "object"],
    ["تقديم شكوى عمالية", "object"],
    ["التظلم من رفض المساعدة أو وقفها", "object"],
    ["إلغاء رخصة حرفة", "end"],
    ["التنازل عن وحدة سكنية في مشروع إسكان حكومي", "end"],
    ["تقديم طلب إلغاء رخصة", "end"],
  ] as const)("%s: %s", (name, stage) => {
    expect(stageOfNeed(name)).toBe(stage);
  });

  test.each([
    "ترخيص نقل النفايات الخطرة أو معالجتها",
    "قبول إقرار عدلي بديل عن سند الملكية",
    "فحص بناء جديد – المرحلة الثانية",
    "تسجيل رهن عقار أو فك الرهن عنه",
    "زيارات منزلية بعد الولادة",
    "",
    "طلب",
  ])("a word tells nothing where it does not open the name: %s", (name) => {
    expect(stageOfNeed(name)).toBe("begin");
  });
});
