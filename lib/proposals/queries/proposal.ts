import "server-only";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { Dimension } from "#lib/domain/criteria/criterion.ts";
import { missingFields, type MissingField } from "#lib/domain/proposals/completeness.ts";
import type { ProposalPapers } from "#lib/domain/proposals/papers.ts";
import type { TakenFigure } from "#lib/domain/proposals/portal-figures.ts";
import { remarksOf, type Remark } from "#lib/domain/proposals/remarks.ts";
import type { Section } from "#lib/domain/proposals/sections.ts";
import type { ProposalStatus } from "#lib/domain/proposals/status.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { closedRound } from "#lib/proposals/open-proposal.ts";
import { paperRows, papersOfRows } from "#lib/proposals/papers-of-rows.ts";
import { proposalName } from "#lib/proposals/proposal-name.ts";
import { dependenciesOf, proposalsBeside, type Dependency, type NamedProposal } from "./dependencies.ts";

export interface WordedCriterion {
  code: string;
  dimension: Dimension;
  name: BilingualText;
  /** The wordings of the levels 1 to 5. */
  levels: readonly BilingualText[];
}

export interface ProposalEvent {
  from: ProposalStatus;
  to: ProposalStatus;
  at: Date;
  reason: string | null;
  remarks: Remark[];
}

/** A file that proves the answer to a criterion. */
export interface ProposalAttachment {
  id: string;
  criterion: string;
  name: string;
  bytes: number;
  addedAt: Date;
}

/** A figure of the portal in a proposal, as of a day. */
export interface DatedFigure extends TakenFigure {
  asOf: Date;
}

export interface ProposalFile {
  id: string;
  reference: string | null;
  version: number;
  status: ProposalStatus;
  name: BilingualText;
  organisation: BilingualText;
  /** `open`: it takes nominations now, so the papers may still be changed and sent. */
  round: { slug: string; name: BilingualText; phase: string; until: Date; open: boolean };
  submittedAt: Date | null;
  papers: ProposalPapers;
  missing: Record<Section, MissingField[]>;
  criteria: readonly WordedCriterion[];
  attachments: readonly ProposalAttachment[];
  figures: readonly DatedFigure[];
  events: readonly ProposalEvent[];
  /** What the catalogue says of the service, for comparison; null for a new one. */
  catalogue: { documents: number; requiredBy: number } | null;
  buildingBlocks: Readonly<Record<string, BilingualText>>;
  dependencies: readonly Dependency[];
  /** The organisation's other proposals of the round, on which it may depend. */
  beside: readonly NamedProposal[];
}

/** A proposal for those who write it: null where it is not of the viewer's organisations. */
export function ownProposal(viewer: Viewer, id: string, now: Date): Promise<ProposalFile | null> {
  return fileFor(viewer, id, now, ({ organisationId }) => can(viewer, "proposals.edit", { organisationId }));
}

/**
 * A proposal for those who read it: its organisation; an evaluator it is assigned to; who oversees the rounds, once
 * it has been submitted.
 */
export function readableProposal(viewer: Viewer, id: string, now: Date): Promise<ProposalFile | null> {
  return fileFor(viewer, id, now, ({ organisationId, submittedAt, evaluations }) => {
    const personId = evaluations.length > 0 ? viewer.personId : null;
    if (can(viewer, "proposals.edit", { organisationId })) return true;
    return submittedAt !== null && can(viewer, "proposals.read", { organisationId, personId });
  });
}

function fileFor(
  viewer: Viewer,
  id: string,
  now: Date,
  mayRead: (row: FileRows) => boolean,
): Promise<ProposalFile | null> {
  if (!z.uuid().safeParse(id).success) return Promise.resolve(null);
  return inScope(rowScope(viewer), async (tx) => {
    const rows = await findFile(tx, id, viewer.personId);
    return rows && mayRead(rows) ? fileOf(tx, rows, now) : null;
  });
}

const fileRows = (personId: string) =>
  ({
    ...paperRows,
    service: {
      select: {
        code: true,
        maturity: true,
        nameAr: true,
        nameEn: true,
        _count: { select: { evidence: true, requiredBy: true } },
      },
    },
    organisation: { select: { nameAr: true, nameEn: true } },
    round: { include: { criteriaSet: { include: { criteria: { orderBy: { position: "asc" } } } } } },
    attachments: {
      select: { id: true, name: true, bytes: true, addedAt: true, criterion: { select: { code: true } } },
      orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    },
    figures: { orderBy: { figure: "asc" }, omit: { proposalId: true } },
    events: { orderBy: [{ at: "asc" }, { id: "asc" }] },
    evaluations: { where: { evaluatorId: personId, state: { not: "recused" } }, select: { id: true } },
  }) as const satisfies Prisma.ProposalInclude;

type FileRows = Prisma.ProposalGetPayload<{ include: ReturnType<typeof fileRows> }>;

function findFile(tx: Transaction, id: string, personId: string): Promise<FileRows | null> {
  return tx.proposal.findUnique({ where: { id }, include: fileRows(personId) });
}

async function fileOf(tx: Transaction, rows: FileRows, now: Date): Promise<ProposalFile> {
  const papers = papersOfRows(rows);
  const { criteria } = rows.round.criteriaSet;
  const blocks = await tx.buildingBlock.findMany({ orderBy: { position: "asc" } });
  const { id, reference, version, status, submittedAt, service, organisation, round } = rows;
  return {
    id,
    reference,
    version,
    status,
    submittedAt,
    name: proposalName(rows),
    organisation: { ar: organisation.nameAr, en: organisation.nameEn },
    round: {
      slug: round.slug,
      name: { ar: round.nameAr, en: round.nameEn },
      phase: round.phase,
      until: round.nominatingUntil,
      open: closedRound({ round }, now) === null,
    },
    papers,
    missing: missingFields(papers, criteria),
    criteria: criteria.map(({ code, dimension, nameAr, nameEn, levelsAr, levelsEn }) => ({
      code,
      dimension,
      name: { ar: nameAr, en: nameEn },
      levels: levelsAr.map((ar, index) => ({ ar, en: levelsEn[index] ?? null })),
    })),
    attachments: rows.attachments.map(({ criterion, ...attachment }) => ({
      ...attachment,
      criterion: criterion.code,
    })),
    figures: rows.figures,
    events: rows.events.map(({ from, to, at, reason, fieldReasons }) => ({
      from,
      to,
      at,
      reason,
      remarks: remarksOf(keptRemarks.parse(fieldReasons)),
    })),
    catalogue: service && { documents: service._count.evidence, requiredBy: service._count.requiredBy },
    buildingBlocks: Object.fromEntries(
      blocks.map(({ slug, nameAr, nameEn }) => [slug, { ar: nameAr, en: nameEn }]),
    ),
    dependencies: await dependenciesOf(tx, id),
    beside: await proposalsBeside(tx, rows),
  };
}

const keptRemarks = z.record(z.string(), z.string()).catch({});
