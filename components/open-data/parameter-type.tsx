import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Parameter } from "#lib/open-data/openapi.ts";
import { Codes } from "./codes.tsx";

/** What a parameter may be, in words. */
export function ParameterType({ language, parameter }: { language: Language; parameter: Parameter }) {
  const t = translator(language);
  const { type, minimum, maximum, maxLength, pattern, default: usual } = parameter.schema;
  const values = parameter.schema.enum;
  return (
    <>
      {parameter.required && `${t("openApi:type.required")} · `}
      {values ? (
        <>
          {t("openApi:type.oneOf")} <Codes codes={values.map(String)} />
        </>
      ) : type === "integer" ? (
        t("openApi:type.integer", {
          from: formatNumber(language, minimum ?? 0),
          to: formatNumber(language, maximum ?? 0),
        })
      ) : type === "boolean" ? (
        t("openApi:type.boolean")
      ) : (
        t("openApi:type.text")
      )}
      {maxLength !== undefined && ` · ${t("openApi:type.longest", { most: maxLength })}`}
      {pattern !== undefined && (
        <>
          {" · "}
          <Codes codes={[pattern]} />
        </>
      )}
      {usual !== undefined && ` · ${t("openApi:type.usual", { value: String(usual) })}`}
    </>
  );
}
