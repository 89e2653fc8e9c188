import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const known = ["created", "changed", "weighed", "advanced", "drawnUp"] as const;

/** What an act on a round ended in, told on the page that it led to. */
export function RoundNotice({ language, notice }: { language: Language; notice: string | undefined }) {
  const t = translator(language);
  const key = known.find((name) => name === notice);
  if (!key) return null;
  return (
    <div role="status" className="mb-6">
      <Notice tone="success">{t(`rounds:notices.${key}`)}</Notice>
    </div>
  );
}
