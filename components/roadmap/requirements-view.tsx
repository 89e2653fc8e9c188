import { Table } from "#components/ui/table.tsx";
import { quarterName } from "#lib/i18n/quarter-name.ts";
import { formatList, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import { itemName } from "./item-name.ts";

interface RequirementsProps {
  language: Language;
  roadmap: PublishedRoadmap;
}

/** What all services need together: building blocks by what they unlock, then laws, data, infrastructure and staff. */
export function RequirementsView({ language, roadmap }: RequirementsProps) {
  const t = translator(language);
  return (
    <>
      <p className="mb-4 max-w-text">{t("roadmap:requirements.lead")}</p>
      <BlockTable language={language} roadmap={roadmap} />
      <Unlocking language={language} roadmap={roadmap} />
      <h3 className="mt-8 mb-2">{t("roadmap:requirements.others")}</h3>
      <ul className="border-t border-line">
        {kinds.map((kind) => {
          const ranks = roadmap.proposals
            .filter(({ requires }) => requires.includes(kind))
            .map(({ rank }) => rank);
          return (
            <li key={kind} className="border-b border-line py-3">
              <span className="font-medium">{t(`proposals:kinds.${kind}`)}:</span>{" "}
              {t("roadmap:requirements.services", { count: ranks.length })}
              {ranks.length > 0 && (
                <span className="block text-small text-ink-soft">
                  {t("roadmap:requirements.places", { places: formatList(language, ranks) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Totals language={language} roadmap={roadmap} />
    </>
  );
}

const kinds = ["law", "data", "infrastructure", "staff"] as const;

function BlockTable({ language, roadmap }: RequirementsProps) {
  const t = translator(language);
  const { read, names, ranks } = roadmap;
  const ends = new Map(read.items.map(({ item, until }) => [item.id, until]));
  return (
    <Table
      caption={t("roadmap:blocks.caption")}
      captionHidden
      rows={read.blocks}
      rowKey={({ buildingBlock }) => buildingBlock}
      rowHeader="block"
      folds
      columns={[
        {
          key: "block",
          title: t("roadmap:block"),
          cell: ({ buildingBlock }) => {
            const { text, attributes } = itemName(language, names, buildingBlock);
            return <span {...attributes}>{text}</span>;
          },
        },
        {
          key: "neededBy",
          title: t("roadmap:blocks.neededBy"),
          cell: ({ neededBy }) => {
            const places = neededBy.flatMap((id) => ranks.get(id) ?? []).toSorted((a, b) => a - b);
            return (
              <>
                {t("roadmap:requirements.services", { count: neededBy.length })}
                <span className="block text-ink-soft">
                  {t("roadmap:requirements.places", { places: formatList(language, places) })}
                </span>
              </>
            );
          },
        },
        {
          key: "priority",
          title: t("roadmap:blocks.priority"),
          numeric: true,
          cell: ({ priority }) => formatNumber(language, priority, 0),
        },
        {
          key: "ready",
          title: t("roadmap:blocks.ready"),
          cell: ({ buildingBlock }) => {
            const end = ends.get(buildingBlock);
            return end ? quarterName(language, end) : t("roadmap:blocks.notPlanned");
          },
        },
      ]}
    />
  );
}

/** "If these are built, so many of the top can start", one building block after the other. */
function Unlocking({ language, roadmap }: RequirementsProps) {
  const t = translator(language);
  const { read, names, buildingBlocks, top } = roadmap;
  const there = buildingBlocks.filter((block) => block.there);
  return (
    <>
      <h3 className="mt-8 mb-2">{t("roadmap:unlocking.title", { count: top })}</h3>
      <p className="max-w-text">
        {there.length > 0 &&
          `${t("roadmap:unlocking.there", {
            blocks: there
              .map(({ id }) => itemName(language, names, id).text)
              .join(t("roadmap:listSeparator")),
          })} `}
        {t("roadmap:unlocking.none", { count: read.unlocking.ready })}
      </p>
      <ol className="mt-2 border-t border-line">
        {read.unlocking.steps.map(({ buildingBlock, ready }, index) => (
          <li key={buildingBlock} className="border-b border-line py-3">
            {t(index === 0 ? "roadmap:unlocking.first" : "roadmap:unlocking.then", {
              block: itemName(language, names, buildingBlock).text,
              count: ready,
            })}
          </li>
        ))}
      </ol>
    </>
  );
}

function Totals({ language, roadmap }: RequirementsProps) {
  const t = translator(language);
  const { totals } = roadmap.read;
  const facts = [
    ...totals.effort.map(([skill, months]) => ({
      name: t(`proposals:skills.${skill}`),
      value: t("roadmap:totals.months", {
        months: formatNumber(language, months, 0),
        count: Math.round(months),
      }),
    })),
    {
      name: t("roadmap:totals.cost"),
      value: moneyInWords(language, { amount: Math.round(totals.cost), currency: roadmap.currency }),
    },
  ];
  return (
    <>
      <h3 className="mt-8 mb-2">{t("roadmap:totals.title")}</h3>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-3 border-y border-line py-4 sm:flex sm:flex-wrap sm:gap-x-12">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-small text-ink-soft">{name}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
