import { DoneNotice } from "#components/ui/done-notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What an act on an evaluation ended in, told on the page that it led to. */
export function EvaluationNotice({ language, notice }: { language: Language; notice: string | undefined }) {
  const t = translator(language);
  return (
    <DoneNotice
      done={notice}
      sentences={{
        saved: t("evaluations:notices.saved"),
        final: t("evaluations:notices.final"),
        recused: t("evaluations:notices.recused"),
        reopened: t("evaluations:notices.reopened"),
        takenBack: t("evaluations:notices.takenBack"),
        assigned: t("evaluations:notices.assigned"),
        assignedByRule: t("evaluations:notices.assignedByRule"),
        withdrawn: t("evaluations:notices.withdrawn"),
      }}
    />
  );
}
