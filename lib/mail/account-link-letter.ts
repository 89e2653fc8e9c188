import type { AccountLinkPurpose } from "#lib/auth/account-link.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import { languages } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Letter } from "./send.ts";

interface Link {
  to: string;
  name: string;
  purpose: AccountLinkPurpose;
  url: string;
  expiresAt: Date;
}

/** The letter that brings a person the link with which they set their password, in Arabic and English. */
export function accountLinkLetter({ to, name, purpose, url, expiresAt }: Link): Letter {
  const parts = languages.map((language) => {
    const t = translator(language);
    const moment = formatDateTime(language, expiresAt);
    return [
      t("accounts:letter.greeting", { name }),
      t(`accounts:letter.${purpose}.lead`, { portal: t("portal.name") }),
      url,
      t("accounts:letter.until", { moment }),
      t("accounts:letter.notYou"),
    ].join("\n\n");
  });
  const subject = languages
    .map((language) => translator(language)(`accounts:letter.${purpose}.subject`))
    .join(" / ");
  return { to, subject, text: `${parts.join("\n\n———\n\n")}\n` };
}
