import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where to nominate what the list of services does not hold, or many services at once. */
export function OtherNominations({ language, round }: { language: Language; round: string }) {
  const t = translator(language);
  const proposals = `/${language}/ministry/proposals`;
  return (
    <>
      <p className="mt-10">
        {t("proposals:nominate.new")}{" "}
        <a href={`${proposals}/new-service?round=${round}`}>{t("proposals:nominate.newLink")}</a>
      </p>
      <p className="mt-3">
        {t("proposals:nominate.many")}{" "}
        <a href={`${proposals}/table?round=${round}`}>{t("proposals:nominate.manyLink")}</a>
      </p>
    </>
  );
}
