import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { dependencyCycle, typedCode, type Need } from "#lib/domain/proposals/dependencies.ts";
import { done, refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import type { ProposalSubject } from "./open-proposal.ts";
import { namedProposals, proposalsBeside } from "./queries/dependencies.ts";
import type { RequirementsPage } from "./schema.ts";

interface Needed {
  proposals: readonly string[];
  services: readonly string[];
}

/** What a form says a proposal depends on; refused where a code is unknown or where it would wait for itself. */
export async function neededIn(
  tx: Transaction,
  subject: ProposalSubject,
  page: RequirementsPage,
): Promise<Outcome<Needed>> {
  const codes = page.needs.map(({ code }) => (code === null ? null : typedCode(code)));
  const typed = codes.flatMap((code) => code ?? []);
  const found = await namedProposals(tx, { round: subject.round.id, references: typed });
  const named = found.filter(({ status }) => status !== "withdrawn" && status !== "declined");
  const services = await tx.service.findMany({
    where: { code: { in: typed }, status: "published" },
    select: { id: true, code: true },
  });
  const known = new Set([...named.map((row) => row.askedReference), ...services.map(({ code }) => code)]);
  const unknown = codes.flatMap((code, index) =>
    code === null || known.has(code) ? [] : [[`needs[${index}].code`, "dependencyUnknown"] as const],
  );
  if (unknown.length > 0) return refused("invalid", Object.fromEntries(unknown));
  const beside = await proposalsBeside(tx, { ...subject, roundId: subject.round.id });
  const own = beside.map(({ id }) => id).filter((id) => page.ownProposals.includes(id));
  const proposals = [...new Set([...own, ...named.map(({ id }) => id)])];
  const refusal = await refuseCycle(tx, subject, proposals);
  return refusal ?? done({ proposals, services: services.map(({ id }) => id) });
}

export async function writeDependencies(
  tx: Transaction,
  proposalId: string,
  { proposals, services }: Needed,
): Promise<void> {
  const needs = [
    ...proposals.map((onProposalId) => ({ onProposalId })),
    ...services.map((onServiceId) => ({ onServiceId })),
  ];
  await tx.dependency.deleteMany({ where: { proposalId } });
  await tx.dependency.createMany({
    data: needs.map((need, index) => ({ proposalId, position: index + 1, ...need })),
  });
}

async function refuseCycle(
  tx: Transaction,
  { id, round }: ProposalSubject,
  proposals: readonly string[],
): Promise<Refusal | null> {
  // Two who write at the same moment are heard one after the other, so that both see what the other needs.
  await tx.$queryRaw`select lock_needs_of_round(${round.id}::uuid)::text`;
  const needs = await tx.$queryRaw<Need[]>`
    select "from"::text, "on"::text from needs_in_round(${round.id}::uuid)`;
  const others = needs.filter(({ from }) => from !== id);
  const cycle = dependencyCycle(id, [...others, ...proposals.map((on) => ({ from: id, on }))]);
  return cycle && { ...refused("dependencyCycle"), circle: await inWords(tx, cycle) };
}

/** By their references, or by name where one of its own is not sent yet; what others have not sent is not named. */
async function inWords(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const named = await namedProposals(tx, { ids });
  const words = new Map(named.map(({ id, reference, nameAr }) => [id, reference ?? nameAr]));
  return ids.map((id) => words.get(id) ?? "…");
}
