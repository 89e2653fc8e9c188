import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { contentSchema } from "#lib/domain/revisions/content.ts";
import * as actions from "#lib/revisions/actions.ts";
import { actAs, personWith } from "#tests/support/acting.ts";
import { discardKeptServices, makeKeptService } from "#tests/support/factories/kept-services.ts";
import {
  aboutFields,
  actOn,
  mustAct,
  openRevisionOf,
  revise,
  storedRevision,
} from "#tests/support/revising.ts";

let interior: string;
let transport: string;
let editor: string;
let service: string;

beforeAll(async () => {
  interior = await personWith("officer.interior@portal.example");
  transport = await personWith("officer.transport@portal.example");
  editor = await personWith("editor.interior@portal.example");
});
beforeEach(async () => {
  service = await makeKeptService();
});
afterAll(discardKeptServices);

const refusalOf = async (acted: ReturnType<typeof actAs>) => (await acted).state?.refusal?.reason;
const contentOf = async (revision: string) => contentSchema.parse((await storedRevision(revision)).content);

describe("opening a draft", () => {
  test("it says what the service says, and nothing public changes", async () => {
    const revision = await revise(interior, service);
    expect(await storedRevision(revision)).toMatchObject({ state: "draft", authorId: interior, version: 1 });
    expect(await contentOf(revision)).toMatchObject({
      name: { ar: "ترخيص طائرة شراعية", en: "Glider licence" },
      evidence: [{ ar: "بطاقة الهوية", en: "Identity card" }],
      delivery: "in-person",
      channels: [],
    });
  });

  test("of ten who open one at the same moment exactly one does", async () => {
    const opened = await Promise.all(
      Array.from({ length: 10 }, () => actAs(interior, actions.reviseService, { service })),
    );
    expect(opened.filter(({ wentTo }) => wentTo !== null)).toHaveLength(1);
    expect(opened.map(({ state }) => state?.refusal?.reason ?? null)).toContain("revisionOpen");
  });

  test("whoever came to mend a section stands in it at once", async () => {
    const fields = { service, section: "channels" };
    expect(await actAs(interior, actions.reviseService, fields)).toMatchObject({
      wentTo: `/ar/ministry/services/${service}/edit/channels`,
    });
    const nowhere = { service, section: "../../account" };
    expect(await refusalOf(actAs(interior, actions.reviseService, nowhere))).toBe("invalid");
  });

  test("another organisation's officer may not, and an unknown service is not found", async () => {
    expect(await refusalOf(actAs(transport, actions.reviseService, { service }))).toBe("notPermitted");
    expect(await refusalOf(actAs(interior, actions.reviseService, { service: "MOI-899" }))).toBe("notFound");
  });

  test("every founding service says the same as the revision that was kept of it", async () => {
    const differing = await database().$transaction(async (tx) => {
      await tx.$queryRaw`select set_config('app.oversight', 'on', true)`;
      return tx.$queryRaw<{ code: string }[]>`
        select s."code" from "Service" s left join "ServiceRevision" r on r."serviceId" = s."id" and r."number" = 1
         where s."code" !~ '-9[0-9]{2}$' and r."content" is distinct from service_content(s."id")`;
    });
    expect(differing).toEqual([]);
  });
});

describe("a new service", () => {
  const organisationOf = async (slug: string) =>
    (await database().organisation.findUniqueOrThrow({ where: { slug } })).id;

  test("has the next code at once, and is seen by nobody", async () => {
    const organisation = await organisationOf("interior");
    const fields = { organisation, "name.ar": "ترخيص منطاد", "name.en": "Balloon licence" };
    const { wentTo } = await actAs(interior, actions.beginService, fields);
    const code = wentTo?.split("/").at(-1) ?? "";
    const before = Number(service.slice(4));
    expect(code).toBe(`MOI-${before + 1}`);
    const made = await database().service.findUniqueOrThrow({ where: { code } });
    expect(made).toMatchObject({ status: "draft", publishedAt: null, provenanceService: "stated" });
    expect((await openRevisionOf(code)).state).toBe("draft");
  });

  test("twenty that are begun at once have twenty codes", async () => {
    const organisation = await organisationOf("interior");
    const begun = await Promise.all(
      Array.from({ length: 20 }, () =>
        actAs(interior, actions.beginService, { organisation, "name.ar": "ترخيص منطاد" }),
      ),
    );
    expect(new Set(begun.map(({ wentTo }) => wentTo)).size).toBe(20);
  });

  test("is not sent without a summary and an audience", async () => {
    const organisation = await organisationOf("interior");
    const { wentTo } = await actAs(interior, actions.beginService, {
      organisation,
      "name.ar": "ترخيص منطاد",
    });
    const { id } = await openRevisionOf(wentTo?.split("/").at(-1) ?? "");
    expect((await actOn(interior, actions.submitRevision, id)).state?.refusal?.reason).toBe(
      "revisionIncomplete",
    );
  });

  test("whose draft was withdrawn is begun again from what was written", async () => {
    const organisation = await organisationOf("interior");
    const { wentTo } = await actAs(interior, actions.beginService, {
      organisation,
      "name.ar": "ترخيص منطاد",
    });
    const code = wentTo?.split("/").at(-1) ?? "";
    const { id } = await openRevisionOf(code);
    await mustAct(interior, actions.saveAbout, id, { ...aboutFields, "name.ar": "ترخيص منطاد كبير" });
    await mustAct(interior, actions.withdrawRevision, id);
    const again = await revise(interior, code);
    expect((await contentOf(again)).name.ar).toBe("ترخيص منطاد كبير");
  });

  test("is begun for the own organisation alone", async () => {
    const fields = { organisation: await organisationOf("health"), "name.ar": "ترخيص منطاد" };
    expect(await refusalOf(actAs(interior, actions.beginService, fields))).toBe("notPermitted");
  });
});

describe("writing", () => {
  test("each page keeps what it holds, in any digits, without its empty rows, in the order asked for", async () => {
    const revision = await revise(interior, service);
    const save = (action: Parameters<typeof actAs>[1], fields: Record<string, string>) =>
      mustAct(interior, action, revision, fields);
    await save(actions.saveAbout, {
      ...aboutFields,
      "department.ar": "دائرة الطيران",
      "eligibility.ar": "لكل مالك",
    });
    await save(actions.saveDocuments, {
      "evidence[0].ar": "الثانية",
      "evidence[0].place": "٢",
      "evidence[1].ar": "",
      "evidence[1].place": "1",
      "evidence[2].ar": "الأولى",
      "evidence[2].en": "First",
      "evidence[2].place": "1.5",
      requires: "moi-001\nMOI-002\n",
    });
    await save(actions.saveSteps, {
      "steps[0].ar": "الدفع",
      "steps[0].minutes": "١٥",
      "processingTime.ar": "يومان",
      "processingTime.en": "Two days",
    });
    await save(actions.saveChannels, {
      delivery: "hybrid",
      maturity: "2",
      "channels[0].kind": "counter",
      "channels[1].kind": "website",
      "channels[1].url": "https://portal.example/apply",
      "channels[2].kind": "phone",
      "channels[2].phone": "08-2829255",
      "channels[2].hours.ar": "أوقات الدوام",
    });
    await save(actions.saveCost, {
      "costs[0].amount": "٢٥٫٥",
      "costs[0].currency": "JOD",
      "costs[0].channel": "1",
      "costs[0].note.ar": "للطائرة",
      "costs[1].amount": "",
      "costNote.ar": "يُدفع مقدمًا",
    });
    await save(actions.saveResult, { "outputs[0].ar": "ترخيص لسنتين", "conditions.ar": "فحص سنوي" });
    await save(actions.saveWords, {
      "keywords.ar": "طيران\n\nشراع\nطيران",
      "keywords.en": "gliding",
      lifeEvents: "identity-documents",
    });
    expect(await contentOf(revision)).toEqual({
      name: { ar: "ترخيص طائرة شراعية", en: "Glider licence" },
      summary: { ar: aboutFields["summary.ar"], en: aboutFields["summary.en"] },
      department: { ar: "دائرة الطيران", en: null },
      audience: ["citizen"],
      eligibility: { ar: "لكل مالك", en: null },
      evidence: [
        { ar: "الأولى", en: "First" },
        { ar: "الثانية", en: null },
      ],
      requires: ["MOI-001", "MOI-002"],
      steps: [{ text: { ar: "الدفع", en: null }, expectedMinutes: 15 }],
      processingTime: { ar: "يومان", en: "Two days" },
      delivery: "hybrid",
      maturity: 2,
      channels: [
        { kind: "website", url: "https://portal.example/apply", phone: null, place: null, hours: null },
        {
          kind: "phone",
          url: null,
          phone: "08-2829255",
          place: null,
          hours: { ar: "أوقات الدوام", en: null },
        },
      ],
      costs: [{ amount: 25.5, currency: "JOD", note: { ar: "للطائرة", en: null }, channel: 1 }],
      costNote: { ar: "يُدفع مقدمًا", en: null },
      outputs: [{ ar: "ترخيص لسنتين", en: null }],
      conditions: { ar: "فحص سنوي", en: null },
      keywords: { ar: ["طيران", "شراع"], en: ["gliding"] },
      lifeEvents: ["identity-documents"],
    });
  });

  test("a fee stays with its channel when another one goes, and is everybody's when its own goes", async () => {
    const revision = await revise(interior, service);
    const channels = {
      delivery: "hybrid",
      maturity: "1",
      "channels[0].kind": "counter",
      "channels[0].place.ar": "المديرية",
      "channels[1].kind": "website",
      "channels[1].url": "https://portal.example/",
    };
    await mustAct(interior, actions.saveChannels, revision, channels);
    await mustAct(interior, actions.saveCost, revision, {
      "costs[0].amount": "10",
      "costs[0].channel": "0",
      "costs[1].amount": "5",
      "costs[1].channel": "1",
      "costs[2].amount": "1",
      "costs[2].channel": "9",
    });
    await mustAct(interior, actions.saveChannels, revision, { ...channels, "channels[0].place.ar": "" });
    expect((await contentOf(revision)).costs.map(({ amount, channel }) => [amount, channel])).toEqual([
      [10, null],
      [5, 0],
      [1, null],
    ]);
  });

  test.each([
    [
      "an English text alone",
      actions.saveAbout,
      { ...aboutFields, "eligibility.en": "All" },
      "eligibility.ar",
    ],
    ["no name", actions.saveAbout, { ...aboutFields, "name.ar": " " }, "name.ar"],
    ["an English row alone", actions.saveDocuments, { "evidence[1].en": "Card" }, "evidence[1].ar"],
    [
      "no number of minutes",
      actions.saveSteps,
      { "steps[0].ar": "خطوة", "steps[0].minutes": "كثيرة" },
      "steps[0].minutes",
    ],
    ["a note without a fee", actions.saveCost, { "costs[0].note.ar": "للطائرة" }, "costs[0].amount"],
    [
      "what is no address",
      actions.saveChannels,
      { delivery: "hybrid", maturity: "1", "channels[0].url": "portal.example" },
      "channels[0].url",
    ],
    ["the code of no service", actions.saveDocuments, { requires: "MOI-899" }, "requires"],
    ["the service's own code", actions.saveDocuments, { requires: "own" }, "requires"],
  ] as const)(
    "%s is refused at its field, and what was typed comes back",
    async (_what, action, typed, field) => {
      const revision = await revise(interior, service);
      const fields = "requires" in typed && typed.requires === "own" ? { requires: service } : typed;
      const { state } = await actOn(interior, action, revision, fields);
      expect(Object.keys(state?.refusal?.fields ?? {})).toEqual([field]);
      for (const [name, value] of Object.entries(fields)) expect(state?.values[name]).toEqual([value]);
      expect((await storedRevision(revision)).version).toBe(1);
    },
  );

  test("of two who save the same page the second is refused, and keeps what was typed", async () => {
    const revision = await revise(interior, service);
    const first = { revision, version: "1", ...aboutFields, "summary.ar": "نص الأول" };
    const second = { revision, version: "1", ...aboutFields, "summary.ar": "نص الثاني" };
    expect((await actAs(interior, actions.saveAbout, first)).wentTo).toMatch(/edit\/documents$/);
    const { state } = await actAs(editor, actions.saveAbout, second);
    expect(state?.refusal?.reason).toBe("changedMeanwhile");
    expect(state?.values["summary.ar"]).toEqual(["نص الثاني"]);
    expect((await contentOf(revision)).summary?.ar).toBe("نص الأول");
  });

  test("whoever writes in a draft is one of its writers", async () => {
    const revision = await revise(interior, service);
    await mustAct(editor, actions.saveAbout, revision, aboutFields);
    await mustAct(editor, actions.saveAbout, revision, aboutFields);
    expect((await storedRevision(revision)).writerIds).toEqual([interior, editor]);
  });

  test("where to go next is asked by the button", async () => {
    const revision = await revise(interior, service);
    const at = (action: typeof actions.saveWords, then: string) =>
      mustAct(interior, action, revision, { then });
    const home = `/ar/ministry/services/${service}`;
    expect(await at(actions.saveDocuments, "another")).toBe(`${home}/edit/documents?more=1#another`);
    expect(await at(actions.saveDocuments, "list")).toBe(home);
    expect(await at(actions.saveWords, "next")).toBe(`${home}/submission`);
  });

  test("to another organisation's officer the draft does not exist, whatever the act", async () => {
    const revision = await revise(interior, service);
    const page = { ...aboutFields, delivery: "hybrid", maturity: "1", reason: "لا شأن لي" };
    const acts = [
      actions.saveAbout,
      actions.saveDocuments,
      actions.saveSteps,
      actions.saveChannels,
      actions.saveCost,
      actions.saveResult,
      actions.saveWords,
      actions.submitRevision,
      actions.withdrawRevision,
    ];
    for (const act of acts)
      expect((await actOn(transport, act, revision, page)).state?.refusal?.reason).toBe("notFound");
    expect((await storedRevision(revision)).version).toBe(1);
  });

  test("what was sent is not written in", async () => {
    const revision = await revise(interior, service);
    await mustAct(interior, actions.saveAbout, revision, aboutFields);
    await mustAct(interior, actions.submitRevision, revision);
    expect((await actOn(interior, actions.saveAbout, revision, aboutFields)).state?.refusal?.reason).toBe(
      "revisionNotEditable",
    );
  });
});

describe("advice on the writing", () => {
  const dated = { ...aboutFields, "summary.ar": "الترخيص متاح حاليًا لسنة." };
  const about = { rule: "willAge", field: "summary", textLanguage: "ar", text: dated["summary.ar"] };

  test("is set aside with a reason that stays with the revision", async () => {
    const revision = await revise(interior, service);
    await mustAct(interior, actions.saveAbout, revision, dated);
    const back = await mustAct(interior, actions.setAdviceAside, revision, { ...about, reason: "سبب أول" });
    expect(back).toBe(`/ar/ministry/services/${service}/submission?left=1#advice`);
    await mustAct(interior, actions.setAdviceAside, revision, { ...about, reason: "نص القرار نفسه" });
    expect((await storedRevision(revision)).setAside).toEqual([
      { rule: "willAge", field: "summary", language: "ar", text: about.text, reason: "نص القرار نفسه" },
    ]);
  });

  test("that no longer holds cannot be, nor without a reason, nor once the revision was sent", async () => {
    const revision = await revise(interior, service);
    const gone = await actOn(interior, actions.setAdviceAside, revision, { ...about, reason: "سبب" });
    expect(gone.state?.refusal?.reason).toBe("adviceGone");
    await mustAct(interior, actions.saveAbout, revision, dated);
    const silent = await actOn(interior, actions.setAdviceAside, revision, about);
    expect(silent.state?.refusal?.fields).toHaveProperty("reason");
    await mustAct(interior, actions.submitRevision, revision);
    const late = await actOn(interior, actions.setAdviceAside, revision, { ...about, reason: "سبب" });
    expect(late.state?.refusal?.reason).toBe("revisionNotEditable");
  });
});
