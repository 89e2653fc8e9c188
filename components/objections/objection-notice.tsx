import { DoneNotice } from "#components/ui/done-notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What an act on an objection ended in, told on the page that it led to. */
export function ObjectionNotice({ language, notice }: { language: Language; notice: string | undefined }) {
  const t = translator(language);
  return (
    <DoneNotice
      done={notice}
      sentences={{
        filed: t("objections:notices.filed"),
        answered: t("objections:notices.answered"),
      }}
    />
  );
}
