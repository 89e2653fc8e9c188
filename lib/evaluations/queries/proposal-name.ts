import "server-only";
import type { BilingualText } from "#lib/i18n/text.ts";

/** What is read of a proposal to name it. */
export const namedProposal = {
  id: true,
  reference: true,
  organisationId: true,
  newServiceNameAr: true,
  newServiceNameEn: true,
  service: { select: { nameAr: true, nameEn: true, code: true } },
  organisation: { select: { nameAr: true, nameEn: true } },
} as const;

interface Named {
  id: string;
  reference: string | null;
  newServiceNameAr: string | null;
  newServiceNameEn: string | null;
  service: { nameAr: string; nameEn: string | null; code: string } | null;
  organisation: { nameAr: string; nameEn: string };
}

export interface ProposalName {
  id: string;
  reference: string;
  name: BilingualText;
  organisation: BilingualText;
}

/** A proposal as it is called on a page: the service it is about, and whose it is. */
export function nameOfProposal(proposal: Named): ProposalName {
  const { id, reference, service, newServiceNameAr, newServiceNameEn, organisation } = proposal;
  return {
    id,
    reference: reference ?? "",
    name: service
      ? { ar: service.nameAr, en: service.nameEn }
      : { ar: newServiceNameAr ?? "", en: newServiceNameEn },
    organisation: { ar: organisation.nameAr, en: organisation.nameEn },
  };
}
