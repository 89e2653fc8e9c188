import { Button } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import type { CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface SearchBoxProps {
  language: Language;
  /** What the box starts with; the facets already chosen stay chosen. */
  search?: Partial<CatalogueSearch>;
  label?: string;
  labelHidden?: boolean;
}

/** The search of the directory: a plain GET form. */
export function SearchBox({ language, search = {}, label, labelHidden = false }: SearchBoxProps) {
  const t = translator(language);
  const { q, sort: _sort, page: _page, ...facets } = search;
  return (
    <form action={`/${language}/services`} role="search" className="max-w-text">
      <label htmlFor="q" className={labelHidden ? "sr-only" : "mb-2 block font-medium"}>
        {label ?? t("catalogue:search.label")}
      </label>
      <div className="relative flex gap-2">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q ?? undefined}
          maxLength={200}
          autoComplete="off"
          data-suggests=""
          enterKeyHint="search"
          placeholder={t("catalogue:search.placeholder")}
          className="min-h-13 w-full min-w-0 rounded border border-edge bg-paper px-4"
        />
        <Button className="min-h-13 shrink-0 px-4 sm:px-6">
          <Icon name="search" />
          <span className="sr-only sm:not-sr-only">{t("catalogue:search.button")}</span>
        </Button>
      </div>
      {Object.entries(facets).map(([name, value]) =>
        value === null || value === undefined ? null : (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ),
      )}
    </form>
  );
}
