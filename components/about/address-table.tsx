import { Table } from "#components/ui/table.tsx";
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
export function AddressTable({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Table
      caption={t("about:openData.addresses.title")}
      captionHidden
      rows={addresses}
      rowKey={({ key }) => key}
      rowHeader="address"
      columns={[
        {
          key: "address",
          title: t("about:openData.address"),
          cell: ({ path, example }) => (
            <bdi dir="ltr" className="inline-block py-1">
              {example ? <a href={example}>{path}</a> : path}
            </bdi>
          ),
        },
        {
          key: "holds",
          title: t("about:openData.holds"),
          cell: ({ key }) => <span className="inline-block py-1">{t(`about:openData.${key}`)}</span>,
        },
      ]}
    />
  );
}
