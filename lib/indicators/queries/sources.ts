import "server-only";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export interface NamedIndicator {
  id: string;
  name: BilingualText;
}

export interface SourceRecord {
  id: string;
  name: string;
  indicators: NamedIndicator[];
  createdAt: Date;
  usedAt: Date | null;
  withdrawnAt: Date | null;
}

export interface Sources {
  sources: SourceRecord[];
  /** What a source may be made for. */
  choices: NamedIndicator[];
  /** Whether this viewer may make and withdraw sources. */
  may: { manage: boolean };
}

/** The sources that hand values over, those at work first, each with its indicators in their order. */
export async function indicatorSources(viewer: Viewer): Promise<Sources> {
  mustBeAllowed(viewer, "indicatorSources.read");
  return inScope(rowScope(viewer), async (tx) => {
    const indicators = await tx.indicator.findMany({ orderBy: { position: "asc" } });
    const choices = indicators.map(({ id, nameAr, nameEn }) => ({ id, name: { ar: nameAr, en: nameEn } }));
    const rows = await tx.indicatorSource.findMany({
      select: { id: true, name: true, indicators: true, createdAt: true, usedAt: true, withdrawnAt: true },
      orderBy: [{ withdrawnAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    });
    return {
      choices,
      may: { manage: can(viewer, "indicatorSources.manage", null) },
      sources: rows.map((row) => ({
        ...row,
        indicators: choices.filter(({ id }) => row.indicators.includes(id)),
      })),
    };
  });
}
