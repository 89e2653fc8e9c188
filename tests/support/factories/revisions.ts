import { database } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { contentSchema, type ServiceContent } from "#lib/domain/revisions/content.ts";
import { demoAccount } from "#tests/support/demo-accounts.ts";

export interface RevisionsToSee {
  /** Services by the state of their open revision, and one that is archived: their codes. */
  services: { draft: string; returned: string; inReview: string; scheduled: string; archived: string };
  /** Revisions that await a decision, and one that was approved for a day: their ids. */
  revisions: { content: string; archival: string; scheduled: string };
}

/** What a draft changes that has much to show: advice, a channel with its fee, and what is not translated. */
const written: Partial<ServiceContent> = {
  summary: { ar: "الخدمة متاحة حاليًا، للاستفسار اتصل على 08-2829255.", en: null },
  evidence: [
    { ar: "بطاقة الهوية", en: "Identity card" },
    { ar: "صورة شخصية حديثة", en: null },
  ],
  channels: [{ kind: "counter", url: null, phone: null, place: { ar: "المديرية", en: null }, hours: null }],
  costs: [{ amount: 25.5, currency: "ILS", note: { ar: "عن كل طلب", en: null }, channel: 0 }],
};

const remarks = { summary: "اذكر ما يحصل عليه المستفيد، ولا تكتب رقم الهاتف هنا.", costs: "أرفق القرار." };
const merged = "دُمجت في خدمة إصدار بطاقة الهوية.";

/** Services with a revision in each state, and one that is archived; what is public stays as it is. */
export async function layOutRevisions(): Promise<RevisionsToSee> {
  const draft = await serviceWith({ state: "draft" });
  const returned = await serviceWith({ state: "returned" });
  const inReview = await serviceWith({ state: "inReview" });
  const scheduled = await serviceWith({ state: "approved", publishOn: nextYear() });
  const archival = { reason: { ar: merged, en: null }, replacement: "MOI-001" };
  const toArchive = await serviceWith({ state: "inReview", kind: "archival", archival });
  return {
    services: {
      draft: draft.code,
      returned: returned.code,
      inReview: inReview.code,
      scheduled: scheduled.code,
      archived: await archivedService(),
    },
    revisions: { content: inReview.id, archival: toArchive.id, scheduled: scheduled.id },
  };
}

type Laid = Pick<Prisma.ServiceRevisionUncheckedCreateInput, "kind" | "archival" | "publishOn"> & {
  state: "draft" | "inReview" | "returned" | "approved";
};

/** One of the last services of an organisation, with a revision that is on its way. */
async function serviceWith({ state, ...laid }: Laid): Promise<{ code: string; id: string }> {
  const authorId = await personOf("officer-interior");
  const editorId = await personOf("editor-interior");
  return inScope(portalScope, async (tx) => {
    // Two who lay out at once must not take the same service.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('revisions to see'))`;
    const { id: serviceId, code } = await tx.service.findFirstOrThrow({
      where: {
        organisation: { slug: "interior" },
        status: "published",
        revisions: { none: { number: { gt: 1 } } },
      },
      orderBy: { code: "desc" },
    });
    const founding = await tx.serviceRevision.findFirstOrThrow({ where: { serviceId, number: 1 } });
    const content = laid.archival
      ? founding.content
      : { ...contentSchema.parse(founding.content), ...written };
    const decided =
      state === "returned" || state === "approved" ? { decidedById: editorId, decidedAt: new Date() } : {};
    const { id } = await tx.serviceRevision.create({
      data: {
        serviceId,
        authorId,
        writerIds: [authorId],
        number: 2,
        state,
        content: content ?? {},
        ...laid,
        ...decided,
      },
    });
    const events = [
      { revisionId: id, from: "draft", to: "inReview", byId: authorId },
      { revisionId: id, from: "inReview", to: "returned", byId: editorId, fieldReasons: remarks },
    ] as const;
    const happened = { draft: 0, inReview: 1, returned: 2, approved: 1 }[state];
    await tx.revisionEvent.createMany({ data: events.slice(0, happened) });
    return { code, id };
  });
}

function nextYear(): Date {
  return new Date(`${new Date().getUTCFullYear() + 1}-01-01`);
}

async function archivedService(): Promise<string> {
  const code = "MOI-990";
  await database().service.upsert({
    where: { code },
    create: {
      code,
      status: "archived",
      archivedAt: new Date(),
      archiveReasonAr: merged,
      nameAr: "إصدار بطاقة هوية بدل تالفة",
      nameEn: "Replacement of a damaged identity card",
      summaryAr: "يحصل صاحب البطاقة التالفة على بطاقة بدلها.",
      audience: ["citizen"],
      delivery: "inPerson",
      maturity: 0,
      provenanceService: "stated",
      provenanceDetails: "stated",
      replacedBy: { connect: { code: "MOI-001" } },
      organisation: { connect: { slug: "interior" } },
    },
    update: {},
  });
  return code;
}

async function personOf(key: string): Promise<string> {
  return (await database().person.findUniqueOrThrow({ where: { email: demoAccount(key).email } })).id;
}
