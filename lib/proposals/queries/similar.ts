import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { rarityAmong, similarFrom, similarity, type Similarity } from "#lib/domain/proposals/similarity.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { proposalName } from "#lib/proposals/proposal-name.ts";

export interface Similar extends Omit<Similarity, "lifeEvents"> {
  name: BilingualText;
  organisation: BilingualText;
  /** Those that both belong to, by their names. */
  lifeEvents: BilingualText[];
  /** The code of a published service; null for a service that is nominated and not there yet. */
  code: string | null;
  /** A nomination of the same round; who may decide of it alone is told. */
  proposal: { id: string; reference: string | null } | null;
}

const most = 5;

const compared = {
  select: {
    id: true,
    code: true,
    nameAr: true,
    nameEn: true,
    organisationId: true,
    organisation: { select: { nameAr: true, nameEn: true } },
    outputs: { select: { textAr: true } },
    lifeEvents: { select: { lifeEvent: { select: { slug: true } } } },
  },
} as const;

/**
 * What other organisations have that is like the service of a proposal, the most alike first: published services for
 * everyone who writes or decides; nominations of the same round for who decides alone, since a running round is
 * nobody else's to see.
 */
export function similarTo(viewer: Viewer, proposalId: string): Promise<Similar[]> {
  return inScope(rowScope(viewer), async (tx) => {
    const own = await tx.proposal.findUnique({
      where: { id: proposalId },
      include: { service: compared, organisation: true },
    });
    const decides = can(viewer, "proposals.decide", {});
    if (!own || !(decides || can(viewer, "proposals.edit", own))) return [];
    const others = [
      ...(await servicesElsewhere(tx, own.organisationId)),
      ...(decides ? await nominatedElsewhere(tx, own) : []),
    ];
    const rarity = rarityAmong(others.map(({ comparable }) => comparable.name));
    const subject = own.service ? comparableOf(own.service) : newService(proposalName(own).ar);
    const alike = others
      .map(({ comparable, ...shown }) => ({ ...shown, ...similarity(subject, comparable, rarity) }))
      .filter(({ share }) => share >= similarFrom)
      .toSorted((a, b) => b.share - a.share)
      .slice(0, most);
    const named = await namesOfLifeEvents(tx, alike);
    return alike.map((one) => ({
      ...one,
      lifeEvents: named.filter(({ slug }) => one.lifeEvents.includes(slug)),
    }));
  });
}

async function servicesElsewhere(tx: Transaction, organisationId: string) {
  const rows = await tx.service.findMany({
    where: { status: "published", organisationId: { not: organisationId } },
    ...compared,
    orderBy: { code: "asc" },
  });
  return rows.map((service) => ({
    code: service.code,
    proposal: null,
    name: { ar: service.nameAr, en: service.nameEn },
    organisation: { ar: service.organisation.nameAr, en: service.organisation.nameEn },
    comparable: comparableOf(service),
  }));
}

async function nominatedElsewhere(tx: Transaction, own: { roundId: string; organisationId: string }) {
  const rows = await tx.proposal.findMany({
    where: {
      roundId: own.roundId,
      organisationId: { not: own.organisationId },
      submittedAt: { not: null },
      status: { in: ["submitted", "accepted"] },
    },
    include: { service: compared, organisation: true },
    orderBy: { reference: "asc" },
  });
  return rows.map((row) => ({
    code: null,
    proposal: { id: row.id, reference: row.reference },
    name: proposalName(row),
    organisation: { ar: row.organisation.nameAr, en: row.organisation.nameEn },
    comparable: row.service ? comparableOf(row.service) : newService(proposalName(row).ar),
  }));
}

async function namesOfLifeEvents(tx: Transaction, alike: readonly Similarity[]) {
  const rows = await tx.lifeEvent.findMany({
    where: { slug: { in: alike.flatMap(({ lifeEvents }) => lifeEvents) } },
    select: { slug: true, nameAr: true, nameEn: true },
    orderBy: { position: "asc" },
  });
  return rows.map(({ slug, nameAr, nameEn }) => ({ slug, ar: nameAr, en: nameEn }));
}

function comparableOf(service: {
  nameAr: string;
  outputs: { textAr: string }[];
  lifeEvents: { lifeEvent: { slug: string } }[];
}) {
  return {
    name: service.nameAr,
    outputs: service.outputs.map(({ textAr }) => textAr),
    lifeEvents: service.lifeEvents.map(({ lifeEvent }) => lifeEvent.slug),
  };
}

function newService(name: string) {
  return { name, outputs: [], lifeEvents: [] };
}
