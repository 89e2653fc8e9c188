import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { refused, type Refusal } from "#lib/domain/outcome.ts";
import { correctionFaults, takenFigures } from "#lib/domain/proposals/portal-figures.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { takeForEditing, type ProposalSubject } from "./open-proposal.ts";
import { figuresKnown } from "./queries/portal-figures.ts";
import type { FiguresPage } from "./schema.ts";

interface Taking {
  tx: Transaction;
  subject: ProposalSubject;
  input: FiguresPage;
  viewer: Viewer;
  now: Date;
}

/** Takes over what the portal knows now, asked anew and never from the form, with what the officer corrects. */
export async function takeFigures({ tx, subject, input, viewer, now }: Taking): Promise<Refusal | null> {
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
  const known = await figuresKnown(viewer, service.code, now);
  const asOf = new Date(isoDay(now));
  await tx.takenFigure.deleteMany({ where: { proposalId: subject.id } });
  await tx.takenFigure.createMany({
    data: takenFigures(known, input.corrections).map((taken) => ({ proposalId: subject.id, asOf, ...taken })),
  });
  return null;
}
