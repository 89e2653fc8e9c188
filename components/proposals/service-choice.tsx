import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { nominateService } from "#lib/proposals/actions.ts";
import type { NominableService } from "#lib/proposals/queries/nominable-services.ts";
import { maturityName } from "./maturity-name.ts";

interface Props {
  language: Language;
  round: string;
  words: string;
  found: readonly NominableService[];
}

const shownAtOnce = 12;

/** One service of the organisation to nominate; a few words narrow the list. */
export function ServiceChoice({ language, round, words, found }: Props) {
  const t = translator(language);
  const open = found.filter(({ nominated }) => !nominated);
  const taken = found.filter(({ nominated }) => nominated);
  const shown = open.slice(0, shownAtOnce);
  const describe = ({ code, organisation, maturity }: NominableService) =>
    [
      code,
      textIn(language, organisation).text,
      t("proposals:nominate.maturityNow", { level: maturityName(language, maturity) }),
    ].join(" · ");
  return (
    <>
      <form
        action={`/${language}/ministry/proposals/new`}
        role="search"
        className="mb-8 flex max-w-text items-end gap-2"
      >
        <input type="hidden" name="round" value={round} />
        <div className="grow">
          <label htmlFor="own-services" className="mb-1 block font-medium">
            {t("proposals:nominate.find")}
          </label>
          <input
            id="own-services"
            name="q"
            type="search"
            defaultValue={words}
            className="min-h-11 w-full rounded border border-edge bg-paper px-3"
          />
        </div>
        <Button weight="secondary">{t("proposals:nominate.findButton")}</Button>
      </form>
      {shown.length === 0 ? (
        <p>{t("proposals:nominate.chooseHint", { count: 0 })}</p>
      ) : (
        <ActionForm
          action={nominateService}
          formToken={crypto.randomUUID()}
          language={language}
          errorTitle={t("form.errorTitle")}
        >
          <input type="hidden" name="round" value={round} />
          <ChoiceField
            name="service"
            label={t("proposals:nominate.choose")}
            hint={
              open.length > shown.length
                ? t("proposals:nominate.narrow", { shown: shown.length })
                : t("proposals:nominate.chooseHint", { count: open.length })
            }
            choices={shown.map((service) => ({
              value: service.code,
              label: textIn(language, service.name).text,
              hint: describe(service),
            }))}
          />
          <Button>{t("proposals:nominate.open")}</Button>
        </ActionForm>
      )}
      {taken.length > 0 && (
        <p className="mt-6 max-w-text text-small text-ink-soft">
          {t("proposals:nominate.nominated", {
            names: taken.map(({ name }) => textIn(language, name).text).join(language === "ar" ? "، " : ", "),
          })}
        </p>
      )}
    </>
  );
}
