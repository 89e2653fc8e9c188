import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ChooseOrganisationProps {
  language: Language;
  organisations: readonly { slug: string; name: BilingualText }[];
  chosen: string | null;
}

/** The organisation whose services are to be kept, as a form that works without scripts. */
export function ChooseOrganisation({ language, organisations, chosen }: ChooseOrganisationProps) {
  const t = translator(language);
  return (
    <form action={`/${language}/offline#part`} className="mt-4 flex max-w-text flex-wrap items-end gap-3">
      <div className="grow basis-64">
        <label htmlFor="organisation" className="mb-1 block font-medium">
          {t("offline:part.choose")}
        </label>
        <select
          id="organisation"
          name="organisation"
          defaultValue={chosen ?? undefined}
          className="min-h-11 w-full rounded border border-edge bg-paper px-3 py-2"
        >
          {organisations.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {textIn(language, name).text}
            </option>
          ))}
        </select>
      </div>
      <Button weight="secondary">{t("offline:part.show")}</Button>
    </form>
  );
}
