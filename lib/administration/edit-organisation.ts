import "server-only";
import type { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { organisationForm } from "./schema.ts";

interface Edit {
  tx: Transaction;
  input: z.output<typeof organisationForm>;
  subject: { found: { id: string; slug: string } };
  language: Language;
}

/** Writes an organisation's names and contacts, if nobody did since the form was opened. */
export async function writeOrganisation({ tx, input, subject: { found }, language }: Edit) {
  const { organisation: id, version, email, phone, website, ...texts } = input;
  const written = await tx.organisation.updateMany({
    where: { id, version },
    data: {
      ...texts,
      email: email ?? null,
      phone: phone ?? null,
      website: website ?? null,
      version: { increment: 1 },
      updatedAt: new Date(),
    },
  });
  if (written.count === 0) return refused("changedMeanwhile");
  return done({
    object: `organisation:${found.slug}`,
    redirectTo: `/${language}/administration/organisations/${found.slug}?done=saved`,
    pages: ["catalogue", "priorities"],
  });
}
