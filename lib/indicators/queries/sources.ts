import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { handedIndicators, named, naming, type NamedIndicator } from "#lib/indicators/handed-indicators.ts";

export interface SourceRecord {
  id: string;
  name: string;
  indicators: NamedIndicator[];
  /** The organisation of whose services it says how they are used. */
  usesOf: BilingualText | null;
  createdAt: Date;
  usedAt: Date | null;
  withdrawnAt: Date | null;
}

export interface Sources {
  sources: SourceRecord[];
  /** What a source may be made for. */
  choices: NamedIndicator[];
  organisations: NamedIndicator[];
  /** Whether this viewer may make and withdraw sources. */
  may: { manage: boolean };
}

/** The sources that hand values over, those at work first, each with its indicators in their order. */
export async function indicatorSources(viewer: Viewer): Promise<Sources> {
  mustBeAllowed(viewer, "indicatorSources.read");
  return inScope(rowScope(viewer), async (tx) => {
    const choices = await handedIndicators(tx);
    const organisations = await tx.organisation.findMany({ orderBy: { nameAr: "asc" }, select: naming });
    const rows = await tx.indicatorSource.findMany({
      select: {
        ...{ id: true, name: true, indicators: true, createdAt: true, usedAt: true, withdrawnAt: true },
        usesOf: { select: naming },
      },
      orderBy: [{ withdrawnAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    });
    return {
      choices,
      organisations: organisations.map(named),
      may: { manage: can(viewer, "indicatorSources.manage", null) },
      sources: rows.map((row) => ({
        ...row,
        usesOf: row.usesOf && named(row.usesOf).name,
        indicators: choices.filter(({ id }) => row.indicators.includes(id)),
      })),
    };
  });
}
