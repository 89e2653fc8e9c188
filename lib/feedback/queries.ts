import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import { ANSWERS_COUNT_MONTHS, byNeedOfWork, type Answers } from "#lib/domain/feedback/answers.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** What people said of the page of one service. */
export interface ServiceFeedback extends Answers {
  code: string;
  name: BilingualText;
  organisation: BilingualText;
  /** Reports that still wait for an answer. */
  problems: number;
}

export interface FeedbackSummary {
  /** Over all services that concern the viewer. */
  whole: Answers & { problems: number };
  /** One page of the services of which something was said, those that need work most first. */
  services: ServiceFeedback[];
  page: number;
  pages: number;
}

const pageSize = 25;

/** What was said of the services that concern a member of the staff, and what still waits for an answer. */
export async function feedbackFor(
  viewer: Viewer,
  asked: { page: number; now: Date },
): Promise<FeedbackSummary> {
  const reach = reachOf(viewer, "feedback.read");
  const concerned = reach === "everything" ? {} : { organisationId: { in: [...reach] } };
  const said = await inScope(rowScope(viewer), (tx) => readSaid(tx, concerned, asked.now));
  const sorted = said.toSorted(
    (a, b) => byNeedOfWork(a, b) || b.problems - a.problems || a.code.localeCompare(b.code),
  );
  const page = pageWithin(asked.page, sorted.length, pageSize);
  return {
    whole: sorted.reduce(together, { helpful: 0, unhelpful: 0, problems: 0 }),
    services: sorted.slice((page - 1) * pageSize, page * pageSize),
    page,
    pages: pageCount(sorted.length, pageSize),
  };
}

async function readSaid(
  tx: Transaction,
  concerned: { organisationId?: { in: string[] } },
  now: Date,
): Promise<ServiceFeedback[]> {
  const answers = await tx.feedback.groupBy({
    by: ["serviceId", "helpful"],
    where: { service: concerned, createdAt: { gte: oldestThatCounts(now) } },
    _count: true,
  });
  const reports = await tx.supportRequest.groupBy({
    by: ["serviceId"],
    where: { ...concerned, kind: "problem", state: "open", serviceId: { not: null } },
    _count: true,
  });
  const services = await tx.service.findMany({
    where: { id: { in: [...answers, ...reports].flatMap(({ serviceId }) => serviceId ?? []) } },
    select: { id: true, code: true, nameAr: true, nameEn: true, organisation: { select: name } },
  });
  return services.map(({ id, code, nameAr, nameEn, organisation }) => {
    const counted = (helpful: boolean) =>
      answers.find((row) => row.serviceId === id && row.helpful === helpful)?._count ?? 0;
    return {
      code,
      name: { ar: nameAr, en: nameEn },
      organisation: { ar: organisation.nameAr, en: organisation.nameEn },
      helpful: counted(true),
      unhelpful: counted(false),
      problems: reports.find(({ serviceId }) => serviceId === id)?._count ?? 0,
    };
  });
}

const name = { nameAr: true, nameEn: true } as const;

function together(sum: FeedbackSummary["whole"], one: ServiceFeedback): FeedbackSummary["whole"] {
  return {
    helpful: sum.helpful + one.helpful,
    unhelpful: sum.unhelpful + one.unhelpful,
    problems: sum.problems + one.problems,
  };
}

function oldestThatCounts(now: Date): Date {
  const oldest = new Date(now);
  oldest.setMonth(oldest.getMonth() - ANSWERS_COUNT_MONTHS);
  return oldest;
}
