import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const known = ["answered", "closed"] as const;

/** What an act on a request ended in, told on the page that it led to. */
export function SupportNotice({ language, notice }: { language: Language; notice: string | undefined }) {
  const key = known.find((name) => name === notice);
  if (!key) return null;
  return (
    <div role="status" className="mb-6">
      <Notice tone="success">{translator(language)(`support:staff.notices.${key}`)}</Notice>
    </div>
  );
}
