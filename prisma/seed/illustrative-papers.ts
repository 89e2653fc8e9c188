import type { Prisma } from "#lib/db/generated/client.ts";
import { skills } from "#lib/domain/proposals/papers.ts";
import type { IllustrativeProposal } from "./illustrative-schema.ts";

/** What a draft nomination is made of, as rows: its papers and what it nominates. */
export function draftWithPapers(
  proposal: IllustrativeProposal,
  criteria: ReadonlyMap<string, string>,
): Omit<Prisma.ProposalUncheckedCreateInput, "roundId" | "organisationId" | "serviceId"> {
  const { dossier, durationQuarters, cost, earliestQuarter, newService, targetMaturity } = proposal;
  return {
    targetMaturity,
    newServiceNameAr: newService?.name.ar,
    newServiceNameEn: newService?.name.en,
    newServiceSummaryAr: newService?.summary.ar,
    dossier: {
      create: {
        ...dossier,
        durationQuarters,
        costAmount: cost?.amount,
        costCurrency: cost?.currency,
        earliestQuarter,
      },
    },
    answers: {
      create: Object.entries(proposal.answers).map(([code, answer]) => ({
        criterionId: known(criteria, code),
        ...answer,
      })),
    },
    standards: { create: standardRows(proposal.standards) },
    components: {
      create: (proposal.standards.openSource?.components ?? []).map((component, index) => ({
        ...component,
        position: index + 1,
      })),
    },
    requirements: {
      create: proposal.requirements.map(({ kind, buildingBlock, description }, index) => ({
        kind,
        buildingBlockSlug: buildingBlock,
        description,
        position: index + 1,
      })),
    },
    efforts: {
      create: skills.flatMap((skill) => {
        const personMonths = proposal.effort?.[skill];
        return personMonths === undefined ? [] : [{ skill, personMonths }];
      }),
    },
  };
}

function standardRows({
  openSource,
  webBased,
  support,
  unifiedRegistration,
  infrastructure,
}: IllustrativeProposal["standards"]): Prisma.StandardAnswerUncheckedCreateWithoutProposalInput[] {
  const inWords = (
    standard: "openSource" | "webBased" | "unifiedRegistration",
    said: { answer: "meets" | "exception"; explanation: string } | undefined,
  ) => (said ? [{ standard, verdict: said.answer, explanation: said.explanation }] : []);
  const inDetail = (
    standard: "support" | "infrastructure",
    said: ({ answer: "meets" | "exception" } & Record<string, string>) | undefined,
  ) => {
    if (!said) return [];
    const { answer: verdict, ...details } = said;
    return [{ standard, verdict, details }];
  };
  return [
    ...inWords("openSource", openSource),
    ...inWords("webBased", webBased),
    ...inDetail("support", support),
    ...inWords("unifiedRegistration", unifiedRegistration),
    ...inDetail("infrastructure", infrastructure),
  ];
}

/** The id that stands for a name of the illustrative files. */
export function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The illustrative round names ${name}, which the portal does not have.`);
  return id;
}
