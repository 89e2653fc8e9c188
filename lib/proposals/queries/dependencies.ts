import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { ProposalStatus } from "#lib/domain/proposals/status.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { proposalName } from "#lib/proposals/proposal-name.ts";

/** What must be finished before a proposal: another of its round, by reference and name alone, or a service. */
export type Dependency =
  | {
      kind: "proposal";
      id: string;
      reference: string | null;
      name: BilingualText;
      /** It is neither withdrawn nor declined. */
      stands: boolean;
    }
  | { kind: "service"; code: string; name: BilingualText };

/** A proposal as anyone may know it who may name it. */
export interface NamedProposal {
  id: string;
  reference: string | null;
  name: BilingualText;
}

interface Asked {
  ids?: readonly string[];
  round?: string;
  references?: readonly string[];
}

interface NamedRow {
  asked: string;
  /** In capital letters. */
  askedReference: string | null;
  id: string;
  reference: string | null;
  nameAr: string;
  nameEn: string | null;
  status: ProposalStatus;
}

/** Proposals by their ids, or by references of a round in capital letters, whosever; a merged one by what stands for it. */
export function namedProposals(
  tx: Transaction,
  { ids = [], round, references = [] }: Asked,
): Promise<NamedRow[]> {
  return tx.$queryRaw<NamedRow[]>`
    select "asked"::text, "askedReference", "id"::text, "reference", "nameAr", "nameEn", "status"::text
      from named_proposals(${[...ids]}::uuid[], ${round ?? null}::uuid, ${[...references]}::text[])`;
}

/** What a proposal depends on, in the order it was said. */
export async function dependenciesOf(tx: Transaction, proposalId: string): Promise<Dependency[]> {
  const rows = await tx.dependency.findMany({
    where: { proposalId },
    select: { onProposalId: true, onService: { select: { code: true, nameAr: true, nameEn: true } } },
    orderBy: { position: "asc" },
  });
  const named = await namedProposals(tx, { ids: rows.flatMap(({ onProposalId }) => onProposalId ?? []) });
  const byId = new Map(named.map((row) => [row.asked, row]));
  const all = rows.flatMap(({ onProposalId, onService }): Dependency[] => {
    if (onService) {
      const { code, nameAr, nameEn } = onService;
      return [{ kind: "service", code, name: { ar: nameAr, en: nameEn } }];
    }
    const row = byId.get(onProposalId ?? "");
    if (!row || row.id === proposalId) return [];
    const { id, reference, nameAr, nameEn, status } = row;
    const stands = status !== "withdrawn" && status !== "declined";
    return [{ kind: "proposal", id, reference, name: { ar: nameAr, en: nameEn }, stands }];
  });
  const keyOf = (one: Dependency) => (one.kind === "proposal" ? one.id : one.code);
  return all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}

/** The other living proposals of an organisation in the same round, which it may depend on before they are sent. */
export async function proposalsBeside(
  tx: Transaction,
  own: { id: string; roundId: string; organisationId: string },
): Promise<NamedProposal[]> {
  const rows = await tx.proposal.findMany({
    where: {
      id: { not: own.id },
      roundId: own.roundId,
      organisationId: own.organisationId,
      status: { notIn: ["withdrawn", "declined", "merged"] },
    },
    select: {
      id: true,
      reference: true,
      newServiceNameAr: true,
      newServiceNameEn: true,
      service: { select: { nameAr: true, nameEn: true } },
    },
    orderBy: [{ reference: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  return rows.map(({ id, reference, ...named }) => ({ id, reference, name: proposalName(named) }));
}
