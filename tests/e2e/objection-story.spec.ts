import { expect, test } from "@playwright/test";
import { computeCertaintyOf } from "#tests/support/certainty-of-round.ts";
import { signInAs } from "#tests/support/demo-accounts.ts";
import { makeDeliberatedRound } from "#tests/support/factories/deliberated-round.ts";
import { makeEdition } from "#tests/support/factories/editions.ts";
import { moveRound } from "#tests/support/factories/rounds.ts";

const text = "حُسب عدد المعاملات من سجل دائرة واحدة، والخدمة تقدمها خمس دوائر.";
const note = "أرقام الدوائر الأربع الأخرى في كتابنا المرسل إليكم.";
const answer = "راجع الفريق سجلات الدوائر الخمس، ويصدر تصحيح للإصدار.";

test("an officer objects without scripts, the lead upholds it in public, and a correction follows", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const round = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  const edition = await makeEdition(round.id);
  const [nomination] = round.proposals;
  const officer = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const lead = await (await browser.newContext()).newPage();
  const administrator = await (await browser.newContext()).newPage();
  const citizen = await (await browser.newContext()).newPage();

  await signInAs(officer, "officer-interior", `/ar/ministry/proposals/${nomination?.id}`);
  await officer.getByRole("link", { name: "الاعتراض على المرتبة" }).click();
  await officer.getByLabel("نص الاعتراض كما يُنشر").fill(text);
  await officer.getByLabel("ما لا يُنشر").fill(note);
  await officer.getByRole("button", { name: "قدّم الاعتراض" }).click();
  await expect(officer.locator("main").getByRole("alert")).toContainText("نشر الاعتراض");
  await expect(officer.getByLabel("نص الاعتراض كما يُنشر")).toHaveValue(text);
  await officer.getByLabel("أوافق على نشر").check();
  await officer.getByRole("button", { name: "قدّم الاعتراض" }).click();
  await expect(officer.getByRole("main").getByRole("status")).toContainText("قُدّم الاعتراض");

  await citizen.goto(`/ar/priorities/${edition}`);
  await expect(citizen.getByRole("main")).not.toContainText(text);

  await signInAs(lead, "lead", `/ar/quality/rounds/${round.slug}/objections`);
  await expect(lead.getByRole("main")).toContainText(note);
  await lead.getByLabel("قُبل الاعتراض").check();
  await lead.getByLabel("الرد", { exact: true }).fill(answer);
  await lead.getByRole("button", { name: "انشر الرد" }).click();
  await expect(lead.getByRole("main").getByRole("status")).toContainText("نُشر الرد");

  await citizen.goto(`/ar/priorities/${edition}`);
  const objections = citizen.getByRole("region", { name: "الاعتراضات والردود" });
  await expect(objections).toContainText(text);
  await expect(objections).toContainText(answer);
  await expect(objections).not.toContainText(note);

  await lead.getByRole("link", { name: "افتح تصحيحًا للإصدار" }).click();
  await lead.locator("[name=reason]").fill("قُبل اعتراض الجهة على عدد المعاملات، فصُحّح.");
  await lead.getByRole("button", { name: "افتح التصحيح" }).click();
  await lead.getByRole("button", { name: "اقترح نشر التصحيح" }).click();
  await expect(lead.getByText("اقترحت هذا النشر")).toBeVisible();

  await computeCertaintyOf(round.slug);
  await signInAs(administrator, "administrator", `/ar/quality/rounds/${round.slug}/publication`);
  await administrator.getByRole("link", { name: "راجع واعتمد" }).click();
  await expect(administrator.getByRole("main")).toContainText(`يبقى الإصدار ${edition} كما نُشر`);
  await administrator.getByRole("button", { name: "أعتمد النشر نهائيًا" }).click();
  await administrator.waitForURL(new RegExp(`/priorities/${edition}-correction-1$`));

  await citizen.goto(`/ar/priorities/${edition}`);
  await expect(citizen.getByText("صدر تصحيح لهذا الإصدار")).toBeVisible();
  await citizen.getByRole("link", { name: `صُحّحت المرتبة في الإصدار ${edition}-correction-1` }).click();
  await expect(citizen.getByRole("heading", { level: 1 })).toHaveText(nomination?.serviceName ?? "");
  await citizen.goto(`/ar/priorities/${edition}-correction-1`);
  await citizen.getByRole("link", { name: "ما الذي تغيّر" }).click();
  await expect(citizen.getByRole("table")).toContainText("لم تتغير");
});
