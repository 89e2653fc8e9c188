import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { ObjectionOutcome } from "#lib/domain/objections/refusals.ts";
import { makePerson } from "./people.ts";

interface ObjectionParts {
  proposal: string;
  /** Where given, the objection is answered and published. */
  outcome?: ObjectionOutcome;
  answeredById?: string;
}

const text = "حُسب عدد المعاملات من سجل دائرة واحدة، والخدمة تقدمها خمس دوائر في المحافظات.";
const note = "أرقام الدوائر الأربع الأخرى في كتابنا المرسل إليكم الشهر الماضي.";
const answer = "راجع الفريق سجلات الدوائر الخمس مع مسؤوليها، وأُخذ بعدد المعاملات فيها مجتمعة.";

/** An objection of an officer of the Interior to the place of a nomination in the latest edition of its round. */
export async function makeObjection({ proposal, outcome, answeredById }: ObjectionParts): Promise<string> {
  const officer = await makePerson("officer", "interior");
  const own = { personId: officer.id, organisations: [officer.organisationId], oversight: false };
  const { id, editionId, filedAt } = await inScope(own, async (tx) => {
    const { roundId } = await tx.proposal.findUniqueOrThrow({ where: { id: proposal } });
    const edition = await tx.edition.findFirstOrThrow({
      where: { roundId },
      orderBy: { sequence: "desc" },
    });
    const filed = { filedAt: new Date(), filedById: officer.id };
    return tx.objection.create({
      data: { proposalId: proposal, editionId: edition.id, text, note, ...filed },
    });
  });
  if (!outcome) return id;
  await inScope(portalScope, async (tx) => {
    const answered = { outcome, answer, answeredAt: new Date() };
    const { proposal: named } = await tx.objection.update({
      where: { id },
      data: { ...answered, answeredById },
      include: { proposal: { select: { reference: true } } },
    });
    await tx.publishedObjection.create({
      data: { objectionId: id, editionId, reference: named.reference ?? "", text, filedAt, ...answered },
    });
  });
  return id;
}
