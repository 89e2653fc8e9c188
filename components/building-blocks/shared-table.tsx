import { Section } from "#components/ui/section.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { SharedBlock } from "#lib/building-blocks/queries/building-blocks.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The shared list of building blocks, each with how many nominations need it. */
export function SharedTable({ language, shared }: { language: Language; shared: readonly SharedBlock[] }) {
  const t = translator(language);
  return (
    <Section id="shared" title={t("buildingBlocks:shared")}>
      <Table
        folds
        caption={t("buildingBlocks:shared")}
        captionHidden
        rows={shared}
        rowKey={({ slug }) => slug}
        rowHeader="name"
        columns={[
          {
            key: "name",
            title: t("buildingBlocks:name"),
            cell: ({ name }) => (
              <span className="inline-block min-w-32 font-medium">
                <TextIn language={language} text={name} />
              </span>
            ),
          },
          {
            key: "proposals",
            title: t("buildingBlocks:proposals"),
            numeric: true,
            cell: ({ proposals }) => formatNumber(language, proposals),
          },
          {
            key: "description",
            title: t("buildingBlocks:description"),
            cell: ({ description }) => (
              <span className="inline-block min-w-64">
                <TextIn language={language} text={description} />
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}
