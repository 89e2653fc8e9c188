import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { contentBegun, type ContentText } from "#lib/domain/revisions/content.ts";
import { nextServiceCode } from "#lib/domain/revisions/service-code.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { openDraft } from "./open-revision.ts";

interface Beginning {
  organisation: { id: string; code: string };
  name: ContentText;
  personId: string;
  language: Language;
}

/** A service that was never public, with its first draft. It has its code from the beginning, and keeps it. */
export async function beginNewService(tx: Transaction, beginning: Beginning): Promise<Outcome<Done>> {
  const { organisation, name, personId, language } = beginning;
  // One organisation's codes are given one after the other.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('service_code'), hashtext(${organisation.id}))::text`;
  const taken = await tx.service.findMany({
    where: { code: { startsWith: `${organisation.code}-` } },
    select: { code: true },
  });
  const content = contentBegun(name, null);
  const service = await tx.service.create({
    data: {
      code: nextServiceCode(
        organisation.code,
        taken.map(({ code }) => code),
      ),
      organisationId: organisation.id,
      nameAr: name.ar,
      nameEn: name.en,
      // Nobody reads it before the first approval, which brings the summary.
      summaryAr: name.ar,
      audience: ["citizen"],
      delivery: "inPerson",
      maturity: content.maturity,
      provenanceService: "stated",
      provenanceDetails: "stated",
    },
    select: { id: true, code: true },
  });
  return openDraft(tx, { service, content, personId, language });
}
