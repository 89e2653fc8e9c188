import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { takenFigures } from "#lib/domain/proposals/portal-figures.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { figuresKnownIn, lastYearOfUse } from "./queries/portal-figures.ts";
import { writeDossier } from "./write-papers.ts";

interface Draft {
  proposalId: string;
  /** The code of the service it nominates. */
  code: string;
  now: Date;
  language: Language;
}

/**
 * Fills a new draft in with what the portal knows: its figures, and in the papers how often the service is used,
 * said with its source, and how many documents it asks for. The officer may write something else.
 */
export async function fillInKnown(tx: Transaction, draft: Draft): Promise<void> {
  const { proposalId, code, now, language } = draft;
  const known = await figuresKnownIn(tx, code, now);
  const asOf = new Date(isoDay(now));
  await tx.takenFigure.createMany({
    data: takenFigures(known, {}).map((taken) => ({ proposalId, asOf, ...taken })),
  });
  const lastYear = await lastYearOfUse(tx, code);
  const uses = lastYear && {
    yearlyTransactions: lastYear.uses,
    demandSource: translator(language)("proposals:figures.sourceOfUses", { year: lastYear.year }),
  };
  // A service of which the catalogue names no document may still ask for some.
  await writeDossier(tx, proposalId, { documentsNow: known.documents || null, ...uses });
}
