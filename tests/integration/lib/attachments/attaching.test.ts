import { beforeAll, expect, test } from "vitest";
import { addAttachment, removeAttachment } from "#lib/attachments/actions.ts";
import { attachedFile } from "#lib/attachments/queries/attachment.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, rowScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { attachmentLimits } from "#lib/domain/attachments/room.ts";
import type { Reason } from "#lib/domain/reasons.ts";
import { translator } from "#lib/i18n/translator.ts";
import { submitProposal } from "#lib/proposals/actions.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { fillIn, nominate, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";
import { joined, sampleFiles, workbook } from "#tests/support/sample-files.ts";

type Content = Uint8Array<ArrayBuffer>;

let round: string;
let proposal: string;
let interior: Viewer;
let transport: Viewer;
let lead: Viewer;
let auditor: Viewer;
let administrator: Viewer;
let evaluator: Viewer;

beforeAll(async () => {
  const viewer = async (email: string) => viewerAs(await personWith(`${email}@portal.example`));
  interior = await viewer("officer.interior");
  transport = await viewer("officer.transport");
  lead = await viewer("lead");
  auditor = await viewer("auditor");
  administrator = await viewerAs((await makePerson("administrator", "interior")).id);
  evaluator = await viewer("evaluator.health");
  round = await makeOpenRound();
  proposal = await nominate(interior.personId, round, "MOI-013");
});

const fileOf = (content: Content, name: string) => new File([content], name, { type: "application/pdf" });

function attach(who: Viewer, content: Content, name = "دليل.pdf", criterion = "I1", to = proposal) {
  return actAs(who.personId, addAttachment, { proposal: to, criterion, file: fileOf(content, name) });
}

const attached = async (of = proposal) => (await ownProposal(interior, of, new Date()))?.attachments ?? [];

async function newest(of = proposal): Promise<string> {
  return (await attached(of)).at(-1)?.id ?? "";
}

test("a file is attached under a safe name, told what it is from its content, and read back whole", async () => {
  const { wentTo } = await attach(interior, sampleFiles.pdf, "../../a\u202Efdp.exe");
  expect(wentTo).toBe(`/ar/ministry/proposals/${proposal}/attachments?done=added`);
  const [file] = await attached();
  expect(file).toMatchObject({ criterion: "I1", name: "afdp.pdf", bytes: sampleFiles.pdf.length });
  const read = await attachedFile(interior, file?.id ?? "");
  expect(read).toMatchObject({ name: "afdp.pdf", kind: "pdf" });
  expect(Buffer.from(read?.content ?? []).equals(Buffer.from(sampleFiles.pdf))).toBe(true);
  const line = await database().auditEntry.findFirstOrThrow({
    where: { action: "attachments.add", object: `proposal:${proposal}` },
  });
  expect(line.body).toMatchObject({ criterion: "I1", kind: "pdf" });
});

test("attaching leaves the papers at their version, so nobody who writes in them is refused", async () => {
  const before = await versionOf(proposal);
  await attach(interior, sampleFiles.png);
  expect(await versionOf(proposal)).toBe(before);
});

test.each<[string, Content, Reason]>([
  ["a web page that calls itself a PDF", new TextEncoder().encode("<script></script>"), "fileKindUnknown"],
  ["a PDF that is an archive too", joined(sampleFiles.pdf, sampleFiles.docx), "fileKindUnknown"],
  ["a workbook with macros", workbook({ "xl/vbaProject.bin": "a" }), "fileHasProgram"],
  ["an empty file", new Uint8Array(), "fileMissing"],
  ["a file too large", new Uint8Array(attachmentLimits.bytes + 1), "fileTooLarge"],
])("%s is refused at its field, and nothing is kept", async (_what, content, reason) => {
  const before = await attached();
  const { state } = await attach(interior, content);
  expect(state?.refusal?.fields.file).toBe(translator("ar")(`reasons:${reason}`));
  expect(await attached()).toEqual(before);
});

test("a criterion that the round does not ask for is refused at its field", async () => {
  const { state } = await attach(interior, sampleFiles.pdf, "a.pdf", "X9");
  expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(["criterion"]);
});

test("there is room for 25 megabytes, also for two who attach at once", async () => {
  const full = await nominate(interior.personId, round, "MOI-015");
  const large = joined(sampleFiles.pdf, new Uint8Array(attachmentLimits.bytes - sampleFiles.pdf.length));
  for (let count = 0; count < 4; count += 1) await attach(interior, large, "a.pdf", "I1", full);
  const both = await Promise.all([1, 2].map(() => attach(interior, large, "a.pdf", "I2", full)));
  expect(both.filter(({ wentTo }) => wentTo !== null)).toHaveLength(1);
  expect(await attached(full)).toHaveLength(5);
});

test("PostgreSQL itself refuses what does not fit", async () => {
  const write = inScope(portalScope, async (tx) => {
    const { id: criterionId } = await tx.criterion.findFirstOrThrow();
    const sha256 = new Uint8Array(32);
    const row = { proposalId: proposal, criterionId, name: "a.pdf", kind: "pdf" as const, sha256 };
    for (let count = 0; count < 6; count += 1)
      await tx.attachment.create({ data: { ...row, bytes: attachmentLimits.bytes } });
  });
  await expect(write).rejects.toThrow(/no more room/);
});

test("another organisation's officer neither reads, nor adds, nor removes", async () => {
  const id = await newest();
  expect(await attachedFile(transport, id)).toBeNull();
  const added = await attach(transport, sampleFiles.pdf);
  expect(added.state?.refusal?.reason).toBe("notFound");
  const removed = await actAs(transport.personId, removeAttachment, { attachment: id });
  expect(removed.state?.refusal?.reason).toBe("notFound");
  expect(await attachedFile(interior, id)).not.toBeNull();
});

test("PostgreSQL itself hides the files, and lets nobody else write or change them", async () => {
  const id = await newest();
  for (const scope of [rowScope(transport), rowScope(evaluator), visitorScope]) {
    const seen = await inScope(scope, async (tx) => [
      await tx.attachment.count({ where: { id } }),
      await tx.storedFile.count({ where: { id } }),
      (await tx.storedFile.updateMany({ where: { id }, data: { content: sampleFiles.png } })).count,
      (await tx.attachment.deleteMany({ where: { id } })).count,
    ]);
    expect(seen).toEqual([0, 0, 0, 0]);
  }
});

test("a file is removed with its content, and the removal is in the audit", async () => {
  const id = await newest();
  const { wentTo } = await actAs(interior.personId, removeAttachment, { attachment: id });
  expect(wentTo).toMatch(/attachments\?done=removed$/);
  const left = await inScope(portalScope, (tx) => tx.storedFile.count({ where: { id } }));
  expect([await attachedFile(interior, id), left]).toEqual([null, 0]);
  const line = await database().auditEntry.findFirstOrThrow({
    where: { action: "attachments.remove", outcome: "done" },
  });
  expect(line).toMatchObject({ object: `proposal:${proposal}`, actor: interior.personId });
});

test("of a draft nobody but its organisation reads the files; once submitted, who judges and who oversees", async () => {
  const sent = await nominate(interior.personId, round, "MOI-016");
  await attach(interior, sampleFiles.xlsx, "سجل.xlsx", "I2", sent);
  const id = await newest(sent);
  const readers = async () =>
    Promise.all(
      [lead, auditor, evaluator, administrator, transport].map(
        async (viewer) => (await attachedFile(viewer, id)) !== null,
      ),
    );
  expect(await readers()).toEqual([false, false, false, false, false]);
  await fillIn(interior.personId, sent);
  const version = String(await versionOf(sent));
  await actAs(interior.personId, submitProposal, { proposal: sent, version });
  expect(await readers()).toEqual([true, true, false, false, false]);
  const mine = { proposalId: sent, evaluatorId: evaluator.personId };
  await inScope(portalScope, (tx) => tx.evaluation.create({ data: { ...mine, group: "ministry" } }));
  expect(await readers()).toEqual([true, true, true, false, false]);
  await inScope(portalScope, (tx) =>
    tx.evaluation.updateMany({
      where: mine,
      data: { state: "recused", recusedAt: new Date(), recusalReason: "قرابة" },
    }),
  );
  expect(await readers()).toEqual([true, true, false, false, false]);
  const late = await attach(interior, sampleFiles.pdf, "a.pdf", "I2", sent);
  expect(late.state?.refusal?.reason).toBe("proposalNotEditable");
  const removed = await actAs(interior.personId, removeAttachment, { attachment: id });
  expect(removed.state?.refusal?.reason).toBe("proposalNotEditable");
});

test("an address that is no file's finds nothing", async () => {
  expect(await attachedFile(lead, "nothing")).toBeNull();
  expect(await attachedFile(lead, crypto.randomUUID())).toBeNull();
});
