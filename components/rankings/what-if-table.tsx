"use client";

import { Table } from "#components/ui/table.tsx";
import type { WhatIfPlace } from "#lib/domain/rankings/what-if.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";

export interface WhatIfTableTexts {
  caption: string;
  place: string;
  service: string;
  priority: string;
  quadrant: string;
  gained: string;
  /** "The first {{shown}} of {{total}}." */
  shown: string;
  quadrants: Readonly<Record<"A" | "B" | "C" | "D", string>>;
}

/** A name, in another language than the page where there is none in its own. */
export type WhatIfNames = Readonly<
  Record<string, { text: string; attributes: { lang?: string; dir?: string }; organisation: string }>
>;

interface TableProps {
  language: Language;
  places: readonly WhatIfPlace[];
  names: WhatIfNames;
  texts: WhatIfTableTexts;
}

/** More rows than these would be drawn more slowly than a slider moves. */
const SHOWN = 50;

/** The first places of a ranking that is tried out, each with how far it moved. */
export function WhatIfTable({ language, places, names, texts }: TableProps) {
  const rows = places.slice(0, SHOWN);
  return (
    <>
      <Table
        folds
        caption={texts.caption}
        captionHidden
        rowHeader="name"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: "rank", title: texts.place, cell: ({ rank }) => rank },
          {
            key: "name",
            title: texts.service,
            cell: ({ id }) => (
              <>
                <span {...names[id]?.attributes}>{names[id]?.text ?? id}</span>
                <span className="block text-ink-soft">{names[id]?.organisation}</span>
              </>
            ),
          },
          {
            key: "quadrant",
            title: texts.quadrant,
            cell: ({ quadrant }) => (quadrant ? texts.quadrants[quadrant] : "–"),
          },
          {
            key: "priority",
            title: texts.priority,
            numeric: true,
            cell: ({ priority }) => formatNumber(language, priority, 1),
          },
          {
            key: "gained",
            title: texts.gained,
            numeric: true,
            cell: ({ gained }) => <bdi dir="ltr">{inSigns(gained)}</bdi>,
          },
        ]}
      />
      {places.length > SHOWN && (
        <p className="mt-3 text-small text-ink-soft">
          {texts.shown.replace("{{shown}}", `${SHOWN}`).replace("{{total}}", `${places.length}`)}
        </p>
      )}
    </>
  );
}

function inSigns(gained: number): string {
  if (gained === 0) return "=";
  return gained > 0 ? `▲ ${gained}` : `▼ ${-gained}`;
}
