import { randomInt } from "node:crypto";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";

interface ProposalParts {
  roundId: string;
  /** The slug of the organisation that nominates. */
  organisation: string;
  /** Which of its services, by place; one service is nominated once in a round. */
  service?: number;
  /** What must be finished before it: a proposal of the round by its id, a service by its code. */
  needs?: { proposal: string; service: string };
  /** The name of a building block that the shared list lacks. */
  newBlock?: string;
  /** Whether its effort, duration, cost and needs are said too. */
  isEstimated?: boolean;
}

/** An accepted nomination of one of an organisation's services, with a dossier and an answer to each criterion. */
export function makeAcceptedProposal(parts: ProposalParts) {
  return makeProposal("accepted", parts);
}

/** The same, waiting for the quality lead's decision. */
export function makeSubmittedProposal(parts: ProposalParts) {
  return makeProposal("submitted", parts);
}

/** A nomination of a service that is not there yet, called as those of other organisations are; its id. */
export function makeLikeOthers(roundId: string, organisation: string): Promise<string> {
  return inScope(portalScope, async (tx) => {
    const owner = await tx.organisation.findUniqueOrThrow({ where: { slug: organisation } });
    const other = await tx.service.findFirstOrThrow({
      where: { organisationId: { not: owner.id }, status: "published" },
      orderBy: { code: "asc" },
    });
    const newService = { newServiceNameAr: other.nameAr, newServiceSummaryAr: other.summaryAr };
    const { id } = await tx.proposal.create({
      data: { roundId, organisationId: owner.id, targetMaturity: 3, ...newService },
    });
    const reference = `T-${randomInt(100_000, 999_999)}`;
    await tx.proposal.update({
      where: { id },
      data: { status: "submitted", submittedAt: new Date(), reference },
    });
    return id;
  });
}

function makeProposal(
  status: "submitted" | "accepted",
  { roundId, organisation, service = 0, needs, newBlock, isEstimated = false }: ProposalParts,
) {
  return inScope(portalScope, async (tx) => {
    const round = await tx.round.findUniqueOrThrow({
      where: { id: roundId },
      include: { criteriaSet: { include: { criteria: true } } },
    });
    const owner = await tx.organisation.findUniqueOrThrow({ where: { slug: organisation } });
    const nominated = await tx.service.findFirstOrThrow({
      where: { organisationId: owner.id },
      orderBy: { code: "asc" },
      skip: service,
    });
    const proposal = await tx.proposal.create({
      data: {
        roundId,
        organisationId: owner.id,
        serviceId: nominated.id,
        targetMaturity: 3,
        dossier: {
          create: {
            problem: "يراجع المواطن ثلاثة مكاتب ليحصل على ورقة واحدة.",
            beneficiaries: "كل أسرة لديها مولود جديد.",
            yearlyTransactions: 42000,
            demandSource: "سجلات الدائرة لعام 2025",
            visitsNow: 3,
            daysNow: 14,
            documentsNow: 6,
            visitsAfter: 0,
            daysAfter: 2,
            documentsAfter: 1,
            ...(isEstimated && { durationQuarters: 2, costAmount: 50_000, costCurrency: "USD" }),
          },
        },
        ...(needs && {
          dependencies: {
            create: [
              { position: 1, onProposal: { connect: { id: needs.proposal } } },
              { position: 2, onService: { connect: { code: needs.service } } },
            ],
          },
        }),
        ...(newBlock && { blocks: { create: { name: newBlock } } }),
        ...(isEstimated && {
          efforts: { create: [{ skill: "development", personMonths: 4 }] },
          requirements: {
            create: [
              {
                position: 1,
                kind: "sharedSystem",
                buildingBlockSlug: "payment",
                description: "تحصيل الرسم.",
              },
              { position: 2, kind: "law", description: "قرار يعتمد الوثيقة الإلكترونية." },
            ],
          },
        }),
        answers: {
          create: round.criteriaSet.criteria.map(({ id }) => ({
            criterionId: id,
            level: 4,
            reason: "تدل على ذلك سجلات الدائرة للعامين الماضيين.",
          })),
        },
      },
    });
    const block = await tx.proposedBlock.findFirst({ where: { proposalId: proposal.id } });
    if (block) {
      const required = { kind: "sharedSystem", description: "بحث واحد عن عنوان كل أسرة" } as const;
      await tx.requirement.create({
        data: { proposalId: proposal.id, position: 1, proposedBlockId: block.id, ...required },
      });
    }
    const reference = `T-${round.slug.slice(-4)}-${randomInt(100_000, 999_999)}`;
    await tx.proposal.update({
      where: { id: proposal.id },
      data: { status, submittedAt: new Date(), reference },
    });
    return {
      id: proposal.id,
      block: block?.id ?? null,
      reference,
      organisationId: owner.id,
      serviceName: nominated.nameAr,
    };
  });
}
