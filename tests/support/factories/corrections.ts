import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { makeDeliberatedRound } from "./deliberated-round.ts";
import { makeEdition } from "./editions.ts";
import { makeObjection } from "./objections.ts";
import { makePerson } from "./people.ts";
import { moveRound } from "./rounds.ts";

const reason = "نُقل مستوى معيار الطلب من ترشيح آخر خطأً، كما تبيّن من محضر المداولة.";

export interface CorrectionsToSee {
  /** An edition that was objected to and corrected, the edition that corrects it, and a place in both. */
  corrected: { edition: string; correction: string; reference: string };
  /** Rounds whose correction is open, and proposed by someone else than the demo lead. */
  correcting: { open: string; proposed: string };
  /** A round with objections, and nominations of the Interior by what was objected to their place. */
  objections: { round: string; open: string; filed: string; answered: string };
  /** An evaluation that was final and is reopened, with the version it had. */
  reopened: string;
}

/** Published rounds with what may become of an edition afterwards. */
export async function layOutCorrections(lead: string): Promise<CorrectionsToSee> {
  const corrected = await makePublishedRound();
  const [upheld] = corrected.proposals;
  await makeObjection({ proposal: upheld?.id ?? "", outcome: "upheld", answeredById: lead });
  const opened = await makePublishedRound();
  const proposed = await makePublishedRound();
  await openCorrection(opened, lead);
  const other = await makePerson("qualityLead", "telecom");
  await openCorrection(proposed, other.id, true);
  const objected = await makePublishedRound();
  const [first, , third] = objected.proposals;
  await makeObjection({ proposal: first?.id ?? "", outcome: "dismissed", answeredById: lead });
  await makeObjection({ proposal: third?.id ?? "" });
  return {
    corrected: {
      edition: corrected.slug,
      correction: await makeEdition(corrected.id, reason),
      reference: upheld?.reference ?? "",
    },
    correcting: { open: opened.slug, proposed: proposed.slug },
    objections: {
      round: objected.slug,
      open: proposed.proposals[0]?.id ?? "",
      filed: third?.id ?? "",
      answered: first?.id ?? "",
    },
    reopened: await reopenOne(opened, lead),
  };
}

/** A round that was published now: three nominations, of the Interior, of Health and of the Interior again. */
async function makePublishedRound() {
  const levels = [
    [4, 4, 5],
    [3, 3, 3],
    [2, 2, 1],
  ];
  const round = await makeDeliberatedRound({ levels });
  await moveRound(round.id, "published");
  await makeEdition(round.id);
  return round;
}

function openCorrection(round: { id: string }, by: string, isProposed = false): Promise<unknown> {
  return inScope(portalScope, async (tx) => {
    const edition = await tx.edition.findFirstOrThrow({ where: { roundId: round.id } });
    const proposed = isProposed ? { proposedAt: new Date(), proposedById: by } : {};
    await tx.correction.create({
      data: { roundId: round.id, editionId: edition.id, reason, openedById: by, ...proposed },
    });
  });
}

function reopenOne(round: { id: string }, by: string): Promise<string> {
  return inScope(portalScope, async (tx) => {
    const { id, scores, note, finalisedAt } = await tx.evaluation.findFirstOrThrow({
      where: { proposal: { roundId: round.id }, state: "final" },
      include: { scores: { omit: { evaluationId: true } } },
    });
    const content = { scores, note, finalisedAt: finalisedAt?.toISOString() ?? null };
    await tx.evaluationVersion.create({ data: { evaluationId: id, content, reason, reopenedById: by } });
    await tx.evaluation.update({ where: { id }, data: { state: "inProgress", finalisedAt: null } });
    const [first] = scores;
    if (first) {
      const evaluationId_criterionId = { evaluationId: id, criterionId: first.criterionId };
      await tx.score.update({ where: { evaluationId_criterionId }, data: { level: 3 } });
    }
    return id;
  });
}
