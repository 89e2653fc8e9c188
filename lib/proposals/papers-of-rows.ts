import { z } from "zod";
import { readLicence } from "#lib/domain/proposals/licence.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import type {
  Dossier,
  Effort,
  ProposalPapers,
  StandardVerdict,
  Standards,
} from "#lib/domain/proposals/papers.ts";
import { spdxLicences } from "./spdx-licences.ts";

/** What of a proposal's rows its papers are made of. */
export const paperRows = {
  service: { select: { code: true, maturity: true } },
  dossier: true,
  answers: { select: { level: true, reason: true, criterion: { select: { code: true } } } },
  standards: true,
  components: { orderBy: { position: "asc" } },
  requirements: {
    include: { proposedBlock: { select: { name: true, blockSlug: true } } },
    orderBy: { position: "asc" },
  },
  efforts: true,
} as const satisfies Prisma.ProposalInclude;

type PaperRows = Prisma.ProposalGetPayload<{ include: typeof paperRows }>;

/** The papers of a proposal as the rules and the screens know them. */
export function papersOfRows(rows: PaperRows): ProposalPapers {
  const { costAmount, costCurrency, durationQuarters, earliestQuarter } = rows.dossier ?? emptyPlan;
  return {
    service: rows.service?.code ?? null,
    newService:
      rows.newServiceNameAr === null
        ? null
        : {
            nameAr: rows.newServiceNameAr,
            nameEn: rows.newServiceNameEn,
            summaryAr: rows.newServiceSummaryAr,
          },
    currentMaturity: rows.service?.maturity ?? 0,
    targetMaturity: rows.targetMaturity,
    dossier: dossierOf(rows.dossier),
    answers: Object.fromEntries(
      rows.answers.map(({ criterion, level, reason }) => [criterion.code, { level, reason }]),
    ),
    standards: standardsOf(rows),
    requirements: rows.requirements.map(({ kind, buildingBlockSlug, proposedBlock, description }) => ({
      kind,
      buildingBlock: buildingBlockSlug ?? proposedBlock?.blockSlug ?? null,
      newBlock: proposedBlock?.blockSlug === null ? proposedBlock.name : null,
      description,
    })),
    effort: effortOf(rows.efforts),
    durationQuarters,
    cost: costAmount && costCurrency ? { amount: costAmount.toNumber(), currency: costCurrency } : null,
    earliestQuarter,
  };
}

const emptyPlan = { costAmount: null, costCurrency: null, durationQuarters: null, earliestQuarter: null };

function dossierOf(row: PaperRows["dossier"]): Dossier {
  return {
    problem: row?.problem ?? null,
    beneficiaries: row?.beneficiaries ?? null,
    yearlyTransactions: row?.yearlyTransactions ?? null,
    demandSource: row?.demandSource ?? null,
    visitsNow: row?.visitsNow ?? null,
    daysNow: row?.daysNow ?? null,
    documentsNow: row?.documentsNow ?? null,
    visitsAfter: row?.visitsAfter ?? null,
    daysAfter: row?.daysAfter ?? null,
    documentsAfter: row?.documentsAfter ?? null,
    currentSystems: row?.currentSystems ?? null,
    legalBasis: row?.legalBasis ?? null,
    team: row?.team ?? null,
    owner: row?.owner ?? null,
  };
}

const detail = z.string().nullable().catch(null).default(null);
const emptyDetails = {
  channels: null,
  hours: null,
  responseTime: null,
  operator: null,
  hosting: null,
  expectedLoad: null,
  backup: null,
};
const details = z
  .object({
    channels: detail,
    hours: detail,
    responseTime: detail,
    operator: detail,
    hosting: detail,
    expectedLoad: detail,
    backup: detail,
  })
  .catch(emptyDetails);

function standardsOf({ standards, components }: PaperRows): Standards {
  const rowOf = (standard: PaperRows["standards"][number]["standard"]) =>
    standards.find((row) => row.standard === standard);
  const said = (standard: Parameters<typeof rowOf>[0]) => ({
    answer: rowOf(standard)?.verdict ?? null,
    explanation: rowOf(standard)?.explanation ?? null,
  });
  const answerOf = (standard: Parameters<typeof rowOf>[0]): { answer: StandardVerdict | null } => ({
    answer: rowOf(standard)?.verdict ?? null,
  });
  const support = details.parse(rowOf("support")?.details);
  const infrastructure = details.parse(rowOf("infrastructure")?.details);
  return {
    openSource: {
      ...said("openSource"),
      components: components.map(({ name, licence, purpose, governmentHas, reason, examined, wayOut }) => ({
        name,
        licence,
        purpose,
        standing: readLicence(licence, spdxLicences).standing,
        governmentHas,
        reason,
        examined,
        wayOut,
      })),
    },
    webBased: said("webBased"),
    support: {
      ...answerOf("support"),
      channels: support.channels,
      hours: support.hours,
      responseTime: support.responseTime,
      operator: support.operator,
    },
    unifiedRegistration: said("unifiedRegistration"),
    infrastructure: {
      ...answerOf("infrastructure"),
      hosting: infrastructure.hosting,
      expectedLoad: infrastructure.expectedLoad,
      backup: infrastructure.backup,
    },
  };
}

function effortOf(rows: PaperRows["efforts"]): Effort {
  return Object.fromEntries(rows.map(({ skill, personMonths }) => [skill, personMonths.toNumber()]));
}
