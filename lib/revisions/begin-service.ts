import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { contentBegun, type ContentText } from "#lib/domain/revisions/content.ts";
import { serviceBegun } from "#lib/domain/revisions/service-begun.ts";
import { nextServiceCode } from "#lib/domain/revisions/service-code.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { openDraft } from "./open-revision.ts";
import { codesTaken } from "./queries/codes-taken.ts";

interface Beginning {
  organisation: { id: string; code: string };
  name: ContentText;
  personId: string;
  language: Language;
}

/** A service that was never public, with its first draft. It has its code from the beginning, and keeps it. */
export async function beginNewService(tx: Transaction, beginning: Beginning): Promise<Outcome<Done>> {
  const { organisation, name, personId, language } = beginning;
  const service = await tx.service.create({
    data: {
      ...serviceBegun(name),
      code: nextServiceCode(organisation.code, await codesTaken(tx, organisation)),
      organisationId: organisation.id,
    },
    select: { id: true, code: true },
  });
  return openDraft(tx, { service, content: contentBegun(name, null), personId, language });
}
