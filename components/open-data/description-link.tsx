import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** Where programs find the description of the API. */
export function DescriptionLink({ language }: { language: Language }) {
  return (
    <p>
      {translator(language)("openApi:document")}{" "}
      <a href="/api/openapi.json" dir="ltr" className="inline-flex min-h-8 items-center">
        /api/openapi.json
      </a>{" "}
      <bdi>(OpenAPI 3.1)</bdi>
    </p>
  );
}
