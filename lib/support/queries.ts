import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { rowScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import type { SupportState } from "#lib/domain/support/states.ts";
import { followedFields, handledFields, listedFields, serviceNamed } from "./request-fields.ts";
import type { FollowedRequest, HandledRequest, ListedRequest, NamedService } from "./request-fields.ts";
import type { SupportList } from "./schema.ts";

const pageSize = 25;

/**
 * A request by its reference, with the answers to it; nothing of who wrote them. References cannot be tried out:
 * an address has so many tries.
 */
export async function requestByReference(
  reference: string,
  address: string,
): Promise<Outcome<FollowedRequest>> {
  if (!(await takeTry("support-reference", address))) return refused("tooManyTries");
  const request = await inScope({ ...visitorScope, reference }, (tx) =>
    tx.supportRequest.findUnique({ where: { reference }, select: followedFields }),
  );
  if (!request) return refused("notFound");
  return done({ ...request, service: serviceNamed(request.service) });
}

/** The service a visitor reports a problem with, by its code, to be named on the form. */
export async function reportedService(code: string | null): Promise<NamedService | null> {
  if (!code) return null;
  const service = await database().service.findFirst({
    where: { code, status: "published" },
    select: { code: true, nameAr: true, nameEn: true },
  });
  return serviceNamed(service);
}

export interface RequestPage {
  items: ListedRequest[];
  total: number;
  page: number;
  pages: number;
  counts: Record<SupportState, number>;
}

/** The requests that concern a member of the staff: those that wait in the order they came, others newest first. */
export async function requestsFor(viewer: Viewer, list: SupportList): Promise<RequestPage> {
  const reach = reachOf(viewer, "support.read");
  const concerned = {
    ...(reach === "everything" ? {} : { organisationId: { in: [...reach] } }),
    ...(list.service === null ? {} : { service: { code: list.service } }),
  };
  const listed = list.state === "all" ? concerned : { ...concerned, state: list.state };
  return inScope(rowScope(viewer), async (tx) => {
    const states = await tx.supportRequest.groupBy({ by: ["state"], where: concerned, _count: true });
    const total = await tx.supportRequest.count({ where: listed });
    const page = pageWithin(list.page, total, pageSize);
    const rows = await tx.supportRequest.findMany({
      where: listed,
      orderBy: [{ createdAt: list.state === "open" ? "asc" : "desc" }, { id: "asc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: listedFields,
    });
    const items = rows.map((row) => ({ ...row, service: serviceNamed(row.service) }));
    const countOf = (state: SupportState) => states.find((row) => row.state === state)?._count ?? 0;
    const counts = { open: countOf("open"), answered: countOf("answered"), closed: countOf("closed") };
    return { items, total, page, pages: pageCount(total, pageSize), counts };
  });
}

/** One request with its answers, for a member of the staff whom it concerns. */
export async function requestForStaff(viewer: Viewer, id: string): Promise<HandledRequest | null> {
  const request = await inScope(rowScope(viewer), (tx) =>
    tx.supportRequest.findUnique({ where: { id }, select: handledFields }),
  );
  if (!request || !can(viewer, "support.read", request)) return null;
  const { organisation, replies, ...rest } = request;
  return {
    ...rest,
    service: serviceNamed(request.service),
    organisation: organisation && { ar: organisation.nameAr, en: organisation.nameEn },
    replies: replies.map(({ author, ...reply }) => ({ ...reply, author: author?.name ?? null })),
    may: { reply: can(viewer, "support.reply", request) },
  };
}
