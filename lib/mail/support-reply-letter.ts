import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { leftToRight } from "#lib/i18n/isolated.ts";
import { arabicLines } from "./direction.ts";
import type { Letter } from "./send.ts";

interface Answered {
  to: string;
  language: Language;
  reference: string;
  message: string;
  portalUrl: string;
}

/** The letter that brings an answer to whoever left an address, in the language they asked in. */
export function supportReplyLetter({ to, language, reference, message, portalUrl }: Answered): Letter {
  const t = translator(language);
  const paragraphs = [
    t("support:letter.lead", { reference: leftToRight(reference), portal: t("portal.name") }),
    message,
    t("support:letter.read"),
    new URL(`/${language}/support/${reference}`, portalUrl).href,
    t("support:letter.noReply"),
  ];
  const text = `${paragraphs.join("\n\n")}\n`;
  return {
    to,
    subject: t("support:letter.subject", { reference }),
    text: language === "ar" ? arabicLines(text) : text,
  };
}
