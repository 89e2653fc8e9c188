import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const addresses = [
  { key: "services", path: "/api/v1/services", example: "/api/v1/services" },
  { key: "service", path: "/api/v1/services/{code}", example: "/api/v1/services/MOI-001" },
  { key: "organisations", path: "/api/v1/organisations", example: "/api/v1/organisations" },
  { key: "lifeEvents", path: "/api/v1/life-events", example: "/api/v1/life-events" },
  { key: "indicators", path: "/api/v1/indicators", example: "/api/v1/indicators" },
  { key: "indicatorsCsv", path: "/api/v1/indicators/csv", example: "/api/v1/indicators/csv" },
  { key: "priorities", path: "/api/v1/priorities", example: "/api/v1/priorities" },
  { key: "edition", path: "/api/v1/priorities/{edition}", example: null },
  { key: "live", path: "/api/health/live", example: "/api/health/live" },
  { key: "ready", path: "/api/health/ready", example: "/api/health/ready" },
] as const;

/** Every address of the open data, with what it holds. */
export function AddressList({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <dl className="border-t border-line">
      {addresses.map(({ key, path, example }) => (
        <div key={key} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[18rem_minmax(0,1fr)]">
          <dt>
            <bdi dir="ltr" className="inline-flex min-h-8 items-center">
              {example ? <a href={example}>{path}</a> : path}
            </bdi>
          </dt>
          <dd>{t(`openData:address.${key}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
