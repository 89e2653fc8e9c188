import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Says that what follows is not public. */
export function PreviewBand({ language, back }: { language: Language; back: string }) {
  const t = translator(language);
  return (
    <div className="mb-8">
      <Notice>
        <p>
          {t("revisions:preview.band")}{" "}
          <a href={back} className="text-current">
            {t("revisions:preview.back")}
          </a>
        </p>
      </Notice>
    </div>
  );
}
