import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { hashOfToken, makeSourceToken } from "#lib/indicators/source-token.ts";
import { makePerson } from "./people.ts";

const usual = [
  "registration.new-accounts",
  "registration.active-accounts",
  "registration.sign-ins",
  "registration.service-sign-ins",
];

/** A source at work, with the token that it bears. */
export async function makeIndicatorSource(
  indicators: readonly string[] = usual,
  usesOf?: string,
): Promise<{ id: string; token: string }> {
  const token = makeSourceToken();
  const { id: createdById } = await makePerson("administrator", "telecom");
  const organisation =
    usesOf &&
    (await inScope(portalScope, (tx) => tx.organisation.findUniqueOrThrow({ where: { slug: usesOf } })));
  const data = {
    name: "نظام التسجيل الموحد",
    indicators: [...indicators],
    usesOfId: organisation ? organisation.id : null,
    tokenHash: hashOfToken(token),
    createdById,
  };
  const { id } = await inScope(portalScope, (tx) => tx.indicatorSource.create({ data }));
  return { id, token };
}

export async function withdrawIndicatorSource(id: string): Promise<void> {
  await inScope(portalScope, async (tx) => {
    const { createdById } = await tx.indicatorSource.findUniqueOrThrow({ where: { id } });
    const data = { withdrawnAt: new Date(), withdrawnById: createdById };
    await tx.indicatorSource.update({ where: { id }, data });
  });
}
