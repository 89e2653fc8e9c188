import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const kinds = ["service", "organisation", "lifeEvent"] as const;
/** The most that are ever suggested; for each number the sentence that says it. */
const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The list below a search field in its words and looks; the enhancement file fills it while one types. */
export function Suggestions({ language }: { language: Language }) {
  const t = translator(language);
  const sentence = (count: number) =>
    [t("suggestions.count", { count }), ...(count > 0 ? [t("suggestions.keys")] : [])].join(" ");
  return (
    <template id="suggestions" data-language={language} data-counts={counts.map(sentence).join("|")}>
      <div
        role="listbox"
        aria-label={t("suggestions.label")}
        className="absolute inset-x-0 top-full z-20 mt-2 max-h-[70dvh] overflow-y-auto overscroll-contain rounded border border-edge bg-paper pb-2 [box-shadow:var(--shadow-float)]"
      >
        {kinds.map((kind) => (
          <div key={kind} role="group" data-kind={kind} aria-label={t(`suggestions.kinds.${kind}`)}>
            <p aria-hidden className="px-4 pt-3 pb-1 text-small font-medium text-ink-soft">
              {t(`suggestions.kinds.${kind}`)}
            </p>
          </div>
        ))}
        <a
          role="option"
          aria-selected="false"
          tabIndex={-1}
          className="flex min-h-11 flex-wrap items-baseline gap-x-3 px-4 py-2 text-ink no-underline hover:bg-paper-soft aria-selected:bg-green-soft aria-selected:-outline-offset-2 aria-selected:[outline:2px_solid_var(--color-green)]"
        >
          <span data-name="" />
          <span className="text-small text-ink-soft">
            <span data-organisation="" className="me-3" />
            <bdi data-code="" dir="ltr" />
          </span>
        </a>
      </div>
      <p role="status" className="sr-only" />
    </template>
  );
}
