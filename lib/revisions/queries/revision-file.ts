import "server-only";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { archivalSchema, type Archival } from "#lib/domain/revisions/archival.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { contentSchema, type ServiceContent } from "#lib/domain/revisions/content.ts";
import { missingFields } from "#lib/domain/revisions/missing.ts";
import { contentFields, type ContentField } from "#lib/domain/revisions/sections.ts";
import { setAsideSchema, weighedAdvice, type WeighedAdvice } from "#lib/domain/revisions/set-aside.ts";
import {
  mayDecide,
  type RevisionKind,
  type RevisionState,
  type ServiceState,
} from "#lib/domain/revisions/states.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { contentOfService } from "#lib/revisions/service-content.ts";
import { namesIn, type Names } from "./names.ts";

export interface RevisionEvent {
  to: RevisionState;
  at: Date;
  by: string | null;
  reason: string | null;
  fieldReasons: Partial<Record<ContentField, string>>;
}

/** A revision with all that is to be seen of it while it is written or decided on. */
export interface RevisionFile {
  id: string;
  number: number;
  version: number;
  kind: RevisionKind;
  state: RevisionState;
  author: string | null;
  content: ServiceContent;
  archival: Archival | null;
  /** What is public of the service now; null where nothing is. */
  base: ServiceContent | null;
  changed: ContentField[];
  missing: ContentField[];
  advice: WeighedAdvice[];
  events: readonly RevisionEvent[];
  /** What the editor said of fields when they returned it, until it is sent again. */
  remarks: Partial<Record<ContentField, string>>;
  confirmed: boolean;
  /** The day for which it was approved; null where it is public at once, or not approved. */
  publishOn: Date | null;
  service: { code: string; name: BilingualText; state: ServiceState; organisation: BilingualText };
  names: Names;
  /** The table that it came with, where the viewer decides on that. */
  table: { id: string; name: string } | null;
  may: { edit: boolean; confirm: boolean; decide: boolean };
}

/** The revision of a service that is open, for those who keep it. */
export function openRevision(viewer: Viewer, code: string): Promise<RevisionFile | null> {
  const waitsForItsDay = { state: "approved", appliedAt: null } as const;
  return fileFor(viewer, {
    service: { code },
    OR: [{ state: { in: ["draft", "inReview", "returned"] } }, waitsForItsDay],
  });
}

/** A revision by its id, for whoever may decide on it. */
export async function revisionToReview(viewer: Viewer, id: string): Promise<RevisionFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const organisation = { organisationId: { in: [...editedOrganisations(viewer)] } };
  return fileFor(viewer, { id, service: organisation });
}

/** The organisations whose revisions a person decides on. */
export function editedOrganisations(viewer: Viewer): readonly string[] {
  return viewer.roles.filter(({ role }) => role === "catalogueEditor").flatMap(({ reach }) => reach);
}

function fileFor(viewer: Viewer, where: Prisma.ServiceRevisionWhereInput): Promise<RevisionFile | null> {
  return inScope(rowScope(viewer), async (tx) => {
    const row = await tx.serviceRevision.findFirst({ where, select: selection });
    return row && can(viewer, "services.read", row.service) ? fileOf(tx, row, viewer) : null;
  });
}

const selection = {
  id: true,
  number: true,
  version: true,
  kind: true,
  state: true,
  content: true,
  archival: true,
  setAside: true,
  writerIds: true,
  confirmedById: true,
  publishOn: true,
  appliedAt: true,
  author: { select: { name: true } },
  importRow: { select: { import: { select: { id: true, name: true, organisationId: true } } } },
  events: { include: { by: { select: { name: true } } }, orderBy: [{ at: "asc" }, { id: "asc" }] },
  service: {
    select: {
      id: true,
      code: true,
      status: true,
      organisationId: true,
      organisation: { select: { nameAr: true, nameEn: true } },
    },
  },
} as const satisfies Prisma.ServiceRevisionSelect;

type Row = Prisma.ServiceRevisionGetPayload<{ select: typeof selection }>;

async function fileOf(tx: Transaction, row: Row, viewer: Viewer): Promise<RevisionFile> {
  const { id, number, version, kind, state, author, confirmedById, service } = row;
  const content = contentSchema.parse(row.content);
  const isPublic = service.status === "published" || service.status === "archived";
  const base = isPublic ? await contentOfService(tx, service.id) : null;
  const events = row.events.map(eventOf);
  const archival = archivalSchema.nullable().parse(row.archival);
  return {
    id,
    number,
    version,
    kind,
    state,
    content,
    archival,
    base,
    changed: changedFields(base, content),
    missing: missingFields(content),
    advice: weighedAdvice(content, setAsideSchema.parse(row.setAside)),
    events,
    remarks: state === "returned" ? (events.findLast(({ to }) => to === "returned")?.fieldReasons ?? {}) : {},
    author: author?.name ?? null,
    confirmed: confirmedById !== null,
    publishOn: row.appliedAt === null ? row.publishOn : null,
    service: {
      code: service.code,
      name: content.name,
      state: service.status,
      organisation: { ar: service.organisation.nameAr, en: service.organisation.nameEn },
    },
    table: tableOf(row, viewer),
    names: await namesIn(tx, [content, base], archival?.replacement ?? null),
    may: {
      edit: can(viewer, "services.edit", service),
      confirm: can(viewer, "services.verify", service),
      decide: can(viewer, "services.approve", service) && mayDecide(viewer.personId, row.writerIds),
    },
  };
}

function tableOf({ importRow }: Row, viewer: Viewer): RevisionFile["table"] {
  if (!importRow || !editedOrganisations(viewer).includes(importRow.import.organisationId)) return null;
  const { id, name } = importRow.import;
  return { id, name };
}

function eventOf({ to, at, by, reason, fieldReasons }: Row["events"][number]): RevisionEvent {
  return { to, at, by: by?.name ?? null, reason, fieldReasons: reasonsPerField.parse(fieldReasons) };
}

const reasonsPerField = z.partialRecord(z.enum(contentFields), z.string()).catch({});
