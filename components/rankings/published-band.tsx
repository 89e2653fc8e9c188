import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Says of a round that its ranking is published, with a link to the latest edition; nothing before. */
export function PublishedBand({ language, editions }: { language: Language; editions: readonly string[] }) {
  const t = translator(language);
  const [latest] = editions;
  if (!latest) return null;
  return (
    <div className="mb-8">
      <Notice tone="success">
        {t("rankings:preview.published")}{" "}
        <a href={`/${language}/priorities/${latest}`}>
          {t("rankings:publication.done.link", { edition: latest })}
        </a>{" "}
        · <a href={`/${language}/quality/studies/${latest}`}>{t("study:draft.link")}</a>
      </Notice>
    </div>
  );
}
