import { DoneNotice } from "#components/ui/done-notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What an act on a roadmap ended in, told on the page that it led to. */
export function RoadmapNotice({ language, notice }: { language: Language; notice: string | undefined }) {
  const t = translator(language);
  return (
    <DoneNotice
      done={notice}
      sentences={{
        settings: t("roadmap:notices.settings"),
        blocks: t("roadmap:notices.blocks"),
        pins: t("roadmap:notices.pins"),
        reported: t("roadmap:notices.reported"),
      }}
    />
  );
}
