import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { isoDay } from "#lib/i18n/format.ts";
import * as actions from "#lib/revisions/actions.ts";
import { publishDue } from "#lib/revisions/publish-due-revisions.ts";
import { actAs, personWith } from "#tests/support/acting.ts";
import { discardKeptServices, makeKeptService } from "#tests/support/factories/kept-services.ts";
import { mustAct, sentForReview } from "#tests/support/revising.ts";

const writer = "officer.interior@portal.example";
const ownEditor = "editor.interior@portal.example";
const portalEditor = "editor@portal.example";

/** Editors of the whole portal, or of this organisation, whom other tests made hear it too: an id is in their address. */
const madeByTests = /-[0-9a-f-]{36}@/;

let interior: string;
let editor: string;
let service: string;

beforeAll(async () => {
  interior = await personWith(writer);
  editor = await personWith(ownEditor);
});
beforeEach(async () => {
  service = await makeKeptService();
});
afterAll(discardKeptServices);

const letters = () =>
  inScope(portalScope, (tx) =>
    tx.letter.findMany({
      where: { key: { startsWith: "revision:" }, text: { contains: service } },
      orderBy: { createdAt: "asc" },
    }),
  );
const toldTo = async (recipient: string) =>
  (await letters()).filter((letter) => letter.recipient === recipient).map(({ subject }) => subject);

describe("a revision told by letter", () => {
  test("those who may decide hear that it waits, and nobody else", async () => {
    const revision = await sentForReview(interior, service);
    const told = (await letters()).map(({ recipient }) => recipient);
    expect(told.filter((one) => !madeByTests.test(one)).toSorted()).toEqual([ownEditor, portalEditor]);
    const [toDecide] = await letters();
    expect(toDecide?.subject).toMatch(/^تعديل ينتظر قرارك: «.+»$/);
    expect(toDecide?.text).toContain(`/ar/ministry/revisions/${revision}\n`);
  });

  test("its writer hears of the return with the remarks, then of the publication", async () => {
    const revision = await sentForReview(interior, service);
    const remark = "اذكر المدة بالأيام";
    await mustAct(editor, actions.returnRevision, revision, { "fields.summary": remark });
    const [returned] = (await letters()).filter(({ recipient }) => recipient === writer);
    expect(returned?.text).toContain(remark);
    expect(returned?.text).toContain(`/ar/ministry/services/${service}\n`);
    await mustAct(interior, actions.submitRevision, revision);
    await mustAct(editor, actions.approveRevision, revision);
    expect(await toldTo(writer)).toEqual([
      expect.stringMatching(/^أُعيد تعديل/),
      expect.stringMatching(/^نُشر تعديل/),
    ]);
    expect(await toldTo(portalEditor)).toHaveLength(2);
  });

  test("an approval for a day is told with the day, and once more on it", async () => {
    const later = new Date(Date.now() + 40 * 86_400_000);
    const revision = await sentForReview(interior, service);
    await mustAct(editor, actions.approveRevision, revision, { publishOn: isoDay(later) });
    await mustAct(editor, actions.takeApprovalBack, revision);
    await mustAct(editor, actions.approveRevision, revision, { publishOn: isoDay(later) });
    await publishDue(later);
    await publishDue(later);
    expect(await toldTo(writer)).toEqual([
      expect.stringMatching(/ليُنشر في يومه$/),
      expect.stringMatching(/^سُحب اعتماد/),
      expect.stringMatching(/ليُنشر في يومه$/),
      expect.stringMatching(/^نُشر تعديل/),
    ]);
  });

  test("an archival is asked for and told as one", async () => {
    const asked = { service, "reason.ar": "لم تعد الوزارة تقدمها منذ صدور القانون الجديد." };
    await actAs(interior, actions.proposeArchival, asked);
    expect(await toldTo(ownEditor)).toEqual([expect.stringMatching(/^طلب أرشفة ينتظر قرارك/)]);
    const open = await inScope(portalScope, (tx) =>
      tx.serviceRevision.findFirstOrThrow({ where: { service: { code: service }, kind: "archival" } }),
    );
    await mustAct(editor, actions.approveRevision, open.id);
    expect(await toldTo(writer)).toEqual([expect.stringMatching(/^أُرشفت خدمة/)]);
  });
});
