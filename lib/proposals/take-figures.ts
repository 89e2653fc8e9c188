import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { correctionFaults, takenFigures } from "#lib/domain/proposals/portal-figures.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { takeForEditing, type ProposalSubject } from "./open-proposal.ts";
import { figuresKnownIn } from "./queries/portal-figures.ts";
import type { FiguresPage } from "./schema.ts";

interface Taking {
  tx: Transaction;
  subject: ProposalSubject;
  input: FiguresPage;
  now: Date;
}

/** Takes over what the portal knows now, asked anew and never from the form, with what the officer corrects. */
export async function takeFigures({ tx, subject, input, now }: Taking): Promise<Refusal | null> {
  const faults = correctionFaults(input.corrections);
  if (faults.length > 0) {
    const fields = faults.map(({ figure, field }) => [`corrections.${figure}.${field}`, "required"] as const);
    return refused("invalid", Object.fromEntries(fields));
  }
  const refusal = await takeForEditing(tx, subject, input.version, now);
  if (refusal) return refusal;
  const { service } = await tx.proposal.findUniqueOrThrow({
    where: { id: subject.id },
    select: { service: { select: { code: true } } },
  });
  if (!service) return refused("notFound");
  const known = await figuresKnownIn(tx, service.code, now);
  const asOf = new Date(isoDay(now));
  await tx.takenFigure.deleteMany({ where: { proposalId: subject.id } });
  await tx.takenFigure.createMany({
    data: takenFigures(known, input.corrections).map((taken) => ({ proposalId: subject.id, asOf, ...taken })),
  });
  return null;
}
