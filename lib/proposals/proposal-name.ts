import type { BilingualText } from "#lib/i18n/text.ts";

interface Named {
  service: { nameAr: string; nameEn: string | null } | null;
  newServiceNameAr: string | null;
  newServiceNameEn: string | null;
}

/** What a proposal is called: the service it is about, in the catalogue or not yet. */
export function proposalName({ service, newServiceNameAr, newServiceNameEn }: Named): BilingualText {
  if (service) return { ar: service.nameAr, en: service.nameEn };
  return { ar: newServiceNameAr ?? "", en: newServiceNameEn };
}
