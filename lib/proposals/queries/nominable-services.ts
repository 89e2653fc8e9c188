import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export interface NominableService {
  code: string;
  name: BilingualText;
  organisation: BilingualText;
  maturity: number;
  /** It stands in a living nomination of the round. */
  nominated: boolean;
}

export interface OwnOrganisation {
  id: string;
  name: BilingualText;
}

/** The services an officer may nominate in a round, and the organisations they may name a new one for. */
export function nominableServices(
  viewer: Viewer,
  round: string,
): Promise<{ services: NominableService[]; organisations: OwnOrganisation[] }> {
  const scope = rowScope(viewer);
  return inScope(scope, async (tx) => {
    const own = await tx.organisation.findMany({
      where: { id: { in: [...scope.organisations] } },
      orderBy: { code: "asc" },
    });
    const organisations = own.filter(({ id }) => can(viewer, "proposals.edit", { organisationId: id }));
    const services = await tx.service.findMany({
      where: { organisationId: { in: organisations.map(({ id }) => id) }, status: { not: "archived" } },
      select: {
        code: true,
        nameAr: true,
        nameEn: true,
        maturity: true,
        organisation: { select: { nameAr: true, nameEn: true } },
        proposals: {
          where: { round: { slug: round }, status: { notIn: ["withdrawn", "declined", "merged"] } },
          select: { id: true },
        },
      },
      orderBy: { code: "asc" },
    });
    return {
      organisations: organisations.map(({ id, nameAr, nameEn }) => ({
        id,
        name: { ar: nameAr, en: nameEn },
      })),
      services: services.map(({ code, nameAr, nameEn, maturity, organisation, proposals }) => ({
        code,
        name: { ar: nameAr, en: nameEn },
        organisation: { ar: organisation.nameAr, en: organisation.nameEn },
        maturity,
        nominated: proposals.length > 0,
      })),
    };
  });
}
