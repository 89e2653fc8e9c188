import { DoneBand } from "#components/ui/done-notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** How many services were verified just now, as the address says; nothing where it says nothing. */
export function VerifiedNotice({ language, verified }: { language: Language; verified: string | undefined }) {
  const count = Number(verified);
  if (!Number.isInteger(count) || count < 1) return null;
  return <DoneBand>{translator(language)("revisions:list.verified", { count })}</DoneBand>;
}
