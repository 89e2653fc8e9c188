import { DoneNotice } from "#components/ui/done-notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What an act on a round ended in, told on the page that it led to. */
export function RoundNotice({ language, notice }: { language: Language; notice: string | undefined }) {
  const t = translator(language);
  return (
    <DoneNotice
      done={notice}
      sentences={{
        created: t("rounds:notices.created"),
        changed: t("rounds:notices.changed"),
        weighed: t("rounds:notices.weighed"),
        advanced: t("rounds:notices.advanced"),
        drawnUp: t("rounds:notices.drawnUp"),
      }}
    />
  );
}
