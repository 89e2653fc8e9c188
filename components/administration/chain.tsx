import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  /** The first broken line, null where the chain is whole; undefined where nobody looked yet. */
  brokenAt: string | null | undefined;
}

/** Whether the audit's chain is whole, or the way to ask. */
export function Chain({ language, brokenAt }: Props) {
  const t = translator(language);
  if (brokenAt === undefined)
    return (
      <ButtonLink weight="secondary" href="?verify=1">
        {t("administration:audit.verify")}
      </ButtonLink>
    );
  return (
    <div role="status">
      <Notice tone={brokenAt === null ? "success" : "error"}>
        {brokenAt === null
          ? t("administration:audit.whole")
          : t("administration:audit.broken", { line: brokenAt })}
      </Notice>
    </div>
  );
}
