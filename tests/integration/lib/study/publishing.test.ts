import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import type { Role } from "#lib/domain/access/permissions.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { confirmStudy, proposeStudy, withdrawStudy, writeStudySection } from "#lib/study/actions.ts";
import { makeStudyFiles } from "#lib/study/make-files.ts";
import { openStudySchema } from "#lib/study/open-data.ts";
import { comparedStudies, publishedStudy, studyFile, studyText } from "#lib/study/queries/published-study.ts";
import { studyDraft } from "#lib/study/queries/study-draft.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makePublishedEdition, makeStudy } from "#tests/support/factories/published-studies.ts";
import { storedJobs } from "#tests/support/jobs-at-work.ts";

let lead: { id: string };
let second: { id: string };

beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
  second = await makePerson("qualityLead", "telecom");
});

const draftOf = async (edition: { slug: string }) => {
  const draft = await studyDraft(await viewerAs(lead.id), edition.slug);
  if (!draft) throw new Error("There is a draft of every edition.");
  return draft;
};
const fieldsOf = async ({ slug }: { slug: string }, more: Record<string, string> = {}) => ({
  edition: slug,
  version: String((await draftOf({ slug })).version),
  ...more,
});
const write = async (edition: { slug: string }, chapter: string, textAr: string) =>
  actAs(lead.id, writeStudySection, await fieldsOf(edition, { chapter, textAr, textEn: "" }));
const propose = async (edition: { slug: string }) => actAs(lead.id, proposeStudy, await fieldsOf(edition));
const confirm = async (who: { id: string }, edition: { slug: string }) =>
  actAs(who.id, confirmStudy, await fieldsOf(edition));

describe("The study of an edition", () => {
  test("is drafted from the data before anybody writes", async () => {
    const edition = await makePublishedEdition();
    const draft = await draftOf(edition);
    expect(draft).toMatchObject({ version: 0, proposed: null, published: null, mayWrite: true });
    const [summary] = draft.content.chapters;
    expect(summary).toMatchObject({ id: "summary", written: false });
    expect(summary?.prose.ar[0]).toContain("خدمتان مقترحتان للتحويل الإلكتروني");
    expect(draft.content.chapters.find(({ id }) => id === "state")?.blocks.length).toBeGreaterThan(2);
  });

  test("takes the words of a lead, keeps each version, and goes back to the draft", async () => {
    const edition = await makePublishedEdition();
    const written = await write(edition, "summary", "كتبها رئيس الفريق.\n\nوهذه فقرة ثانية.");
    expect(written.wentTo).toBe(`/ar/quality/studies/${edition.slug}/summary`);
    const summary = async () => (await draftOf(edition)).content.chapters[0];
    expect(await summary()).toMatchObject({
      written: true,
      prose: { ar: ["كتبها رئيس الفريق.", "وهذه فقرة ثانية."] },
    });
    await write(edition, "summary", "");
    expect(await summary()).toMatchObject({ written: false });
    const versions = await inScope(portalScope, (tx) =>
      tx.studySection.count({ where: { editionId: edition.id } }),
    );
    expect(versions).toBe(2);
  });

  test("is not written over what another one wrote meanwhile", async () => {
    const edition = await makePublishedEdition();
    const stale = await fieldsOf(edition, { chapter: "method", textAr: "قديم", textEn: "" });
    await write(edition, "summary", "جديد");
    expect((await actAs(second.id, writeStudySection, stale)).state?.refusal?.reason).toBe(
      "changedMeanwhile",
    );
  });

  test("is published by two people, sealed and chained to its edition", async () => {
    const edition = await makePublishedEdition();
    await write(edition, "summary", "ملخص مكتوب.");
    expect((await propose(edition)).wentTo).toBe(`/ar/quality/studies/${edition.slug}`);
    expect((await write(edition, "summary", "بعد الاقتراح")).state?.refusal?.reason).toBe("studyProposed");
    expect((await confirm(lead, edition)).state?.refusal?.reason).toBe("secondPersonNeeded");
    expect(await publishedStudy(edition.slug)).toBeNull();

    expect((await confirm(second, edition)).wentTo).toBe(`/ar/study/${edition.slug}`);
    const sealed = await studyText(edition.slug);
    const { hash, ...content } = openStudySchema.parse(JSON.parse(sealed?.text ?? ""));
    expect(content.previousHash).toBe(edition.hash);
    expect(content.chapters[0]?.prose.ar).toEqual(["ملخص مكتوب."]);
    const { hash: _, ...whole } = JSON.parse(sealed?.text ?? "");
    expect(hash).toBe(createHash("sha256").update(JSON.stringify(whole)).digest("hex"));
    const line = await database().auditEntry.findFirst({
      where: { action: "studies.confirm" },
      orderBy: { sequence: "desc" },
    });
    expect(line).toMatchObject({ actor: second.id, object: `edition:${edition.slug}`, body: { hash } });
  });

  test("that was withdrawn is written on", async () => {
    const edition = await makePublishedEdition();
    await propose(edition);
    await actAs(lead.id, withdrawStudy, await fieldsOf(edition));
    expect((await confirm(second, edition)).state?.refusal?.reason).toBe("changedMeanwhile");
    expect((await write(edition, "roadmap", "لاحقًا.")).wentTo).not.toBeNull();
  });

  test("published again follows the one before", async () => {
    const edition = await makePublishedEdition();
    await makeStudy(edition);
    const first = await studyText(edition.slug);
    await propose(edition);
    await confirm(second, edition);
    expect(JSON.parse((await studyText(edition.slug))?.text ?? "").previousHash).toBe(first?.hash);
  });

  test.each(["officer", "evaluator", "catalogueEditor", "auditor"] as const satisfies Role[])(
    "is none of the writing of the %s",
    async (role) => {
      const person = await makePerson(role, "interior");
      const edition = await makePublishedEdition();
      const fields = await fieldsOf(edition, { chapter: "summary", textAr: "نص", textEn: "" });
      for (const action of [writeStudySection, proposeStudy, withdrawStudy, confirmStudy])
        expect((await actAs(person.id, action, fields)).state?.refusal?.reason).toBe("notPermitted");
    },
  );

  test("asks for its files as soon as it is published, whoever publishes it", async () => {
    const asked = async () => (await storedJobs(makeStudyFiles.name)).length;
    const before = await asked();
    const edition = await makePublishedEdition();
    await makeStudy(edition);
    expect(await asked()).toBe(before + 1);
    await propose(edition);
    await confirm(second, edition);
    expect(await asked()).toBe(before + 2);
  });

  test("has its files written once, whatever runs twice", async () => {
    const edition = await makePublishedEdition();
    const hash = await makeStudy(edition);
    const run = () => makeStudyFiles.runStored({}, { signal: AbortSignal.timeout(170_000) });
    const filesOf = () => database().studyFile.findMany({ where: { study: { hash } } });
    await run();
    const made = await filesOf();
    expect(made.map(({ language, format }) => `${language}.${format}`).toSorted()).toEqual(
      ["ar", "en"].flatMap((language) => ["docx", "pdf", "xlsx"].map((format) => `${language}.${format}`)),
    );
    await run();
    expect((await filesOf()).map(({ hash }) => hash).toSorted()).toEqual(
      made.map(({ hash }) => hash).toSorted(),
    );
    const pdf = await studyFile(edition.slug, "ar", "pdf");
    expect(Buffer.from(pdf?.content ?? []).toString("latin1")).toMatch(/^%PDF-/);
  });

  test("is compared with that of the edition before", async () => {
    const earlier = await makePublishedEdition();
    await makeStudy(earlier);
    const later = await makePublishedEdition();
    expect(await comparedStudies(later.slug, undefined)).toBeNull();
    await makeStudy(later);
    const compared = await comparedStudies(later.slug, earlier.slug);
    expect(compared?.earlier?.edition).toBe(earlier.slug);
    expect(compared?.figures.find(({ id }) => id === "ranked")).toMatchObject({
      before: { value: 2 },
      after: { value: 2 },
      change: { value: 0 },
    });
    expect((await comparedStudies(later.slug, "unknown"))?.earlier).toBeNull();
  });
});
