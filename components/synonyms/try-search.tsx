import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { SoftForm } from "#components/ui/soft-form.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { ServiceSummary } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface TrySearchProps {
  language: Language;
  /** The page it stands on. */
  path: string;
  query: string | undefined;
  /** What the search finds for it, where something was tried. */
  found: { total: number; items: readonly ServiceSummary[] } | null;
}

/** A query to try out beside the form, and what the search finds for it now. */
export function TrySearch({ language, path, query, found }: TrySearchProps) {
  const t = translator(language);
  return (
    <section aria-labelledby="try" className="rounded border border-line p-4">
      <h2 id="try" className="text-h3">
        {t("synonyms:try.title")}
      </h2>
      <p className="mb-4 text-small text-ink-soft">{t("synonyms:try.lead")}</p>
      <SoftForm action={path} role="search" aria-label={t("synonyms:try.title")}>
        <TextField name="try" type="search" label={t("synonyms:try.query")} dir="auto" defaultValue={query} />
        <Button weight="secondary">{t("synonyms:try.button")}</Button>
      </SoftForm>
      <div aria-live="polite" className="mt-4">
        {found && <p>{t("synonyms:try.finds", { count: found.total })}</p>}
        {found && found.total > 0 && (
          <ol className="mt-2 list-decimal ps-5">
            {found.items.map(({ code, name }) => (
              <li key={code} className="py-1">
                <a href={`/${language}/services/${code}`}>
                  <TextIn language={language} text={name} />
                </a>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
