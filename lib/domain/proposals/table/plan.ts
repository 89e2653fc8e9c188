import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { proposalLimits } from "#lib/domain/proposals/limits.ts";
import { isEditable, type ProposalStatus } from "#lib/domain/proposals/status.ts";
import { RowCells, type CellFault } from "#lib/domain/tables/row-cells.ts";
import type { NominationColumn, NominationValues } from "./columns.ts";
import { readNomination, type NominationKnown } from "./read-nomination.ts";
import { changedColumns, nothingSaid } from "./values.ts";

/** A row of a table of nominations, by its number in the spreadsheet. */
export interface NominationRow {
  row: number;
  cells: ReadonlyMap<NominationColumn, string>;
}

/** A service that a row may nominate. */
export interface NominableService {
  id: string;
  code: string;
  name: string;
  organisationId: string;
  archived: boolean;
}

/** A living nomination of the round: of a service of the catalogue, or of one that it lacks. */
export interface LivingNomination {
  id: string;
  serviceId: string | null;
  name: string;
  organisationId: string;
  status: ProposalStatus;
  values: NominationValues;
}

export interface NominationsKnown extends NominationKnown {
  /** The services that those within have. */
  services: readonly NominableService[];
  /** Those of the round, by whomever of them or of their services. */
  nominations: readonly LivingNomination[];
  /** The organisation that the table is for; a service that the catalogue lacks is its own. */
  home: string;
  /** It and those below it. */
  within: ReadonlySet<string>;
}

/** What a row comes to: a draft begun, one changed, nothing, or what is wrong with it. */
export type PlannedNomination = { row: number; code: string | null; name: string } & (
  | { kind: "faulty"; faults: CellFault[] }
  | { kind: "added"; organisationId: string; after: NominationValues }
  | {
      kind: "changed";
      proposalId: string;
      before: NominationValues;
      after: NominationValues;
      fields: NominationColumn[];
    }
  | { kind: "unchanged" }
);

type Row = RowCells<NominationColumn>;

/** What a row is about: a service, or the name of one that the catalogue lacks. */
type Named = { service: NominableService } | { newName: string };

/** What the rows of a table come to, one after the other: what one nominates no later one does. */
export class NominationPlan {
  private readonly known: NominationsKnown;
  private readonly taken = new Set<string>();

  constructor(known: NominationsKnown) {
    this.known = known;
  }

  plan({ row, cells }: NominationRow): PlannedNomination {
    const read = new RowCells(cells);
    const named = namedIn(read, this.known);
    const planned = named && this.isFirst(read, named) ? planRow(read, named, this.known) : null;
    const code = named && "service" in named ? named.service.code : codeSaid(read);
    const name = named ? nameOf(named) : (nameSaid(read) ?? "");
    return read.faults.length > 0 || !planned
      ? { row, code, name, kind: "faulty", faults: read.faults }
      : { row, code, name, ...planned };
  }

  private isFirst(row: Row, named: Named): boolean {
    const key = "service" in named ? named.service.id : foldArabic(named.newName);
    const first = !this.taken.has(key);
    this.taken.add(key);
    if (!first) row.fault(columnOf(row), "serviceRepeated", nameOf(named));
    return first;
  }
}

/** The living nomination of a service, or of the name of one that the catalogue lacks. */
export function nominationOf(
  named: { serviceId: string } | { newName: string; organisationId: string },
  nominations: readonly LivingNomination[],
): LivingNomination | undefined {
  return nominations.find((one) =>
    "serviceId" in named
      ? one.serviceId === named.serviceId
      : one.serviceId === null &&
        one.organisationId === named.organisationId &&
        foldArabic(one.name) === foldArabic(named.newName),
  );
}

function planRow(row: Row, named: Named, known: NominationsKnown) {
  const isNew = "newName" in named;
  const organisationId = isNew ? known.home : named.service.organisationId;
  const found = nominationOf(
    isNew ? { newName: named.newName, organisationId } : { serviceId: named.service.id },
    known.nominations,
  );
  if (!isNew && named.service.archived) row.fault(columnOf(row), "serviceArchived", nameOf(named));
  if (found && !(isEditable(found.status) && known.within.has(found.organisationId)))
    row.fault(columnOf(row), "alreadyNominated", nameOf(named));
  const before = found?.values ?? nothingSaid;
  const after = readNomination(row, before, { known, isNew });
  if (!found) return { kind: "added", organisationId, after } as const;
  const fields = changedColumns(before, after, known.criteria);
  if (fields.length === 0) return { kind: "unchanged" } as const;
  return { kind: "changed", proposalId: found.id, before, after, fields } as const;
}

/** The service that a row names by its code or, without one, by its name; a name that nobody has is a new one's. */
function namedIn(row: Row, { services }: NominationsKnown): Named | null {
  const code = codeSaid(row);
  const name = nameSaid(row);
  if (code !== null) {
    const service = services.find((one) => one.code === code);
    return service ? { service } : row.fault("code", "codeUnknown", code);
  }
  if (name === null) return row.fault("code", "required");
  // Two organisations may call a service the same: then its code alone tells which is meant.
  const [service, ...more] = services.filter((one) => foldArabic(one.name) === foldArabic(name));
  if (more.length > 0) return row.fault("code", "required", name);
  return service ? { service } : { newName: row.measured("name_ar", name, proposalLimits.name) };
}

function columnOf(row: Row): NominationColumn {
  return codeSaid(row) === null ? "name_ar" : "code";
}

function nameOf(named: Named): string {
  return "service" in named ? named.service.name : named.newName;
}

function codeSaid(row: Row): string | null {
  return row.text("code", { max: Infinity })?.toUpperCase() ?? null;
}

function nameSaid(row: Row): string | null {
  return row.text("name_ar", { max: Infinity });
}
