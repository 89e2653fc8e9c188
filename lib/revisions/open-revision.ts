import "server-only";
import { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import type { ServiceContent } from "#lib/domain/revisions/content.ts";
import type { RevisionSection } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";

interface Opening {
  service: { id: string; code: string };
  content: ServiceContent;
  personId: string;
  language: Language;
  /** The section that the person came for; without one they see all of them. */
  section?: RevisionSection;
}

/** Opens a draft for a service; one that is open already stands in the way. */
export async function openDraft(tx: Transaction, opening: Opening): Promise<Outcome<Done>> {
  const { service, content, personId, language, section } = opening;
  const id = await createRevision(tx, { serviceId: service.id, content, authorId: personId });
  if (id === null) return refused("revisionOpen");
  return done({
    object: `revision:${id}`,
    facts: { service: service.code },
    redirectTo: `/${language}/ministry/services/${service.code}${section ? `/edit/${section}` : ""}`,
  });
}

type NewRevision = Omit<Prisma.ServiceRevisionUncheckedCreateInput, "number" | "writerIds"> & {
  authorId: string;
};

/** The id of a new revision of a service, numbered after the last; null where another one is open. */
export async function createRevision(tx: Transaction, data: NewRevision): Promise<string | null> {
  const { _max } = await tx.serviceRevision.aggregate({
    where: { serviceId: data.serviceId },
    _max: { number: true },
  });
  try {
    const number = (_max.number ?? 0) + 1;
    const { id } = await tx.serviceRevision.create({
      data: { ...data, number, writerIds: [data.authorId] },
      select: { id: true },
    });
    return id;
  } catch (error) {
    // The database keeps one open revision of a service, whoever comes first.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return null;
    throw error;
  }
}
