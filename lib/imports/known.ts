import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { audiences, maturities } from "#lib/domain/catalogue/service-traits.ts";
import { channelKinds, currencies } from "#lib/domain/revisions/content.ts";
import type { PlanKnown } from "#lib/domain/tables/plan.ts";
import type { ContentKnown } from "#lib/domain/tables/read-content.ts";
import { closedSpellings, spellingsOf } from "#lib/domain/tables/spellings.ts";
import { namedValues } from "./named-values.ts";
import * as words from "./value-words.ts";
import { withAllBelow } from "./with-all-below.ts";

/** All that a table for an organisation may name, as it is now. */
export async function knownFor(tx: Transaction, organisationId: string): Promise<PlanKnown> {
  const organisations = await tx.organisation.findMany({
    select: { id: true, slug: true, nameAr: true, nameEn: true, parentId: true },
  });
  const within = withAllBelow(organisationId, organisations);
  const named = await tx.service.findMany({
    where: { organisationId: { in: [...within] } },
    select: { organisationId: true, nameAr: true },
  });
  return {
    content: await knownOfContents(tx),
    organisations: spellingsOf(
      organisations.map(({ id, slug, nameAr, nameEn }) => ({ value: id, titles: [nameEn, nameAr, slug] })),
    ),
    home: organisationId,
    within,
    named: named.map((service) => ({ organisationId: service.organisationId, name: service.nameAr })),
  };
}

async function knownOfContents(tx: Transaction): Promise<ContentKnown> {
  const events = await tx.lifeEvent.findMany({ select: { slug: true, nameAr: true, nameEn: true } });
  const published = await tx.service.findMany({ where: { status: "published" }, select: { code: true } });
  return {
    audience: namedValues(audiences, words.audienceWords, (t, one) => t(`catalogue:audience.${one}`)),
    delivery: namedValues(deliveries, words.deliveryWords, (t, one) => t(`catalogue:delivery.${one}`)),
    maturity: namedValues(maturities, words.maturityWords, (t, one) => t(`catalogue:maturity.${one}`)),
    channelKind: namedValues(channelKinds, words.channelWords, (t, one) =>
      t(`catalogue:service.channel.${one}`),
    ),
    currency: namedValues(currencies, words.currencyWords, (t, one) => t(`revisions:row.currencyOf.${one}`)),
    lifeEvent: closedSpellings(
      events.map(({ slug, nameAr, nameEn }) => ({
        value: slug,
        name: { ar: nameAr, en: nameEn },
        words: [],
      })),
    ),
    published: new Set(published.map(({ code }) => code)),
  };
}
