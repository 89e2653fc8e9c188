import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";

const day = 86_400_000;
let made = 0;

/** A round of its own that takes nominations now; its slug. */
export async function makeOpenRound({ closesIn = 10 }: { closesIn?: number } = {}): Promise<string> {
  made += 1;
  const slug = `test-${process.pid}-${Date.now()}-${made}`;
  const now = Date.now();
  await inScope(portalScope, async (tx) => {
    const { id: criteriaSetId } = await tx.criteriaSet.findFirstOrThrow();
    await tx.round.create({
      data: {
        slug,
        nameAr: "دورة الاختبار",
        nameEn: "Test round",
        phase: "nominating",
        criteriaSetId,
        nominatingFrom: new Date(now - 30 * day),
        nominatingUntil: new Date(now + closesIn * day),
        evaluatingUntil: new Date(now + 60 * day),
      },
    });
  });
  return slug;
}
