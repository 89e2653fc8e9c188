import type { ReactNode } from "react";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { LinkShown } from "./link-shown.tsx";

/** What stands in place of a form that issued a link. */
export function LinkIssued({ language, children }: { language: Language; children?: ReactNode }) {
  const t = translator(language);
  return (
    <LinkShown
      sent={t("administration:link.sent", { email: "{{email}}" })}
      once={t("administration:link.once")}
      repeated={t("administration:link.repeated")}
    >
      {children}
    </LinkShown>
  );
}
