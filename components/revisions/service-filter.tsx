import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { shownServices, type ServiceListAsked } from "#lib/revisions/list-schema.ts";
import type { OwnOrganisation } from "#lib/revisions/queries/own-organisations.ts";

interface Props {
  language: Language;
  asked: ServiceListAsked;
  organisations: readonly OwnOrganisation[];
}

const select = "min-h-11 w-full rounded border border-edge bg-paper px-3";

/** Narrows the list down: a plain form whose answer is an address. */
export function ServiceFilter({ language, asked, organisations }: Props) {
  const t = translator(language);
  return (
    <form
      action={`/${language}/ministry/services`}
      role="search"
      className="mb-6 grid gap-4 sm:flex sm:flex-wrap sm:items-end"
    >
      <div className="sm:min-w-64 sm:grow">
        <label htmlFor="find" className="mb-1 block font-medium">
          {t("revisions:list.find")}
        </label>
        <input
          id="find"
          name="q"
          type="search"
          defaultValue={asked.q}
          className="min-h-11 w-full rounded border border-edge bg-paper px-3"
        />
      </div>
      <div>
        <label htmlFor="show" className="mb-1 block font-medium">
          {t("revisions:list.show")}
        </label>
        <select id="show" name="show" defaultValue={asked.show ?? ""} className={select}>
          <option value="">{t("revisions:list.all")}</option>
          {shownServices.map((shown) => (
            <option key={shown} value={shown}>
              {t(`revisions:list.shown.${shown}`)}
            </option>
          ))}
        </select>
      </div>
      {organisations.length > 1 && (
        <div>
          <label htmlFor="organisation" className="mb-1 block font-medium">
            {t("revisions:list.organisation")}
          </label>
          <select
            id="organisation"
            name="organisation"
            defaultValue={asked.organisation ?? ""}
            className={select}
          >
            <option value="">{t("revisions:list.everyOrganisation")}</option>
            {organisations.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {textIn(language, name).text}
              </option>
            ))}
          </select>
        </div>
      )}
      <Button weight="secondary">{t("revisions:list.findButton")}</Button>
    </form>
  );
}
