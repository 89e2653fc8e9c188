import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { ServiceContent } from "#lib/domain/revisions/content.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** What contents name by a slug or a code, as people call it. */
export interface Names {
  lifeEvents: Readonly<Record<string, BilingualText>>;
  services: Readonly<Record<string, BilingualText>>;
}

/** The names of every life event, and of the services that some contents require or that is named beside them. */
export async function namesIn(
  tx: Transaction,
  contents: readonly (ServiceContent | null)[],
  named: string | null,
): Promise<Names> {
  const codes = [...contents.flatMap((content) => content?.requires ?? []), ...(named ? [named] : [])];
  const events = await tx.lifeEvent.findMany({ orderBy: { position: "asc" } });
  const services = await tx.service.findMany({
    where: { code: { in: codes } },
    select: { code: true, nameAr: true, nameEn: true },
  });
  return {
    lifeEvents: Object.fromEntries(
      events.map(({ slug, nameAr, nameEn }) => [slug, { ar: nameAr, en: nameEn }]),
    ),
    services: Object.fromEntries(
      services.map(({ code, nameAr, nameEn }) => [code, { ar: nameAr, en: nameEn }]),
    ),
  };
}
