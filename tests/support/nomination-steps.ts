import { expect, type Page } from "@playwright/test";

/** What an officer types on each page of a nomination, by the name of the field. */
const typed = {
  demand: {
    problem: "يراجع المواطن ثلاثة مكاتب في يومين مختلفين.",
    beneficiaries: "كل من يملك معاملة في المديرية",
    yearlyTransactions: "١٢٬٥٠٠",
    demandSource: "سجل المعاملات، 2025",
    visitsNow: "3",
    daysNow: "5",
    documentsNow: "4",
    visitsAfter: "0",
    daysAfter: "1",
    documentsAfter: "0",
    currentSystems: "نظام داخلي يغطي الطلبات",
    legalBasis: "يكفي قرار وزاري",
  },
  software: {
    "components[0].name": "PostgreSQL",
    "components[0].licence": "PostgreSQL",
    "components[0].purpose": "قاعدة البيانات",
    "components[1].name": "Next.js",
    "components[1].licence": "MIT",
    "components[1].purpose": "واجهة التقديم",
  },
  standards: {
    "webBased.explanation": "يُقدَّم الطلب كله من الموقع وتُفحص شروطه قبل إرساله.",
    "support.channels": "هاتف مجاني ونموذج استفسار",
    "support.hours": "من الأحد إلى الخميس، 8 إلى 15",
    "support.responseTime": "يوم عمل واحد",
    "support.operator": "مكتب الدعم في الوزارة",
    "unifiedRegistration.explanation": "يدخل به كل مستفيد",
    "infrastructure.hosting": "مركز البيانات الحكومي",
    "infrastructure.expectedLoad": "60 طلبًا في اليوم",
    "infrastructure.backup": "نسخة كل ليلة",
  },
  requirements: { "requirements[0].description": "ربط مع السجل المدني" },
  effort: {
    team: "ثلاثة مبرمجين ومحلل نظم",
    owner: "مدير عام الإدارة",
    "effort.analysis": "1.5",
    "effort.development": "٦",
    durationQuarters: "2",
    costAmount: "45,000",
  },
} as const;

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
}

/** Saves the page and waits for the next one. */
async function saveAndContinue(page: Page, next: string): Promise<void> {
  await page.getByRole("button", { name: "احفظ وتابع" }).click();
  await page.waitForURL((url) => url.pathname.endsWith(`/${next}`));
}

/** From the ministry's home to an open draft of the first service that can be nominated. */
export async function openDraft(page: Page): Promise<void> {
  await page.goto("/ar/ministry");
  await page.getByRole("link", { name: "رشّح خدمة" }).first().click();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "افتح المسودة" }).click();
  await page.waitForURL(/\/ministry\/proposals\/[0-9a-f-]{36}$/);
}

/** Fills in every page of the open draft, one after the other, up to the check of the answers. */
export async function fillInDraft(page: Page): Promise<void> {
  await page.getByRole("link", { name: "الخدمة والنضج المستهدف" }).click();
  await page.locator("[name=targetMaturity]").last().check();
  await saveAndContinue(page, "demand");
  await fill(page, typed.demand);
  await saveAndContinue(page, "impact");
  await answerCriteria(page, "I");
  await saveAndContinue(page, "readiness");
  await answerCriteria(page, "R");
  await saveAndContinue(page, "software");
  await fill(page, typed.software);
  await saveAndContinue(page, "standards");
  await page.locator('[name="webBased.answer"][value=meets]').check();
  await page.locator('[name="unifiedRegistration.answer"][value=meets]').check();
  await fill(page, typed.standards);
  await saveAndContinue(page, "requirements");
  await fill(page, typed.requirements);
  await saveAndContinue(page, "effort");
  await fill(page, typed.effort);
  await page.locator("[name=earliestQuarter]").selectOption({ index: 2 });
  await saveAndContinue(page, "check");
}

async function answerCriteria(page: Page, letter: "I" | "R"): Promise<void> {
  for (let number = 1; number <= 7; number += 1) {
    await page.locator(`[name="answers.${letter}${number}.level"][value="4"]`).check();
    await page
      .locator(`[name="answers.${letter}${number}.reason"]`)
      .fill("كما في سجل المعاملات للسنة الماضية.");
  }
}

/** Submits the checked answers; the reference on the receipt. */
export async function submitDraft(page: Page): Promise<string> {
  await expect(page.getByText("الملف مكتمل ومستوفٍ للمعايير التقنية.")).toBeVisible();
  await page.getByRole("button", { name: "قدّم الترشيح" }).click();
  await page.waitForURL(/\/receipt$/);
  const reference = await page.locator("main bdi[dir=ltr]").first().innerText();
  expect(reference).toMatch(/^[a-z0-9-]+-[A-Z]{2,5}-\d{2,}$/);
  return reference;
}
