import type { Transaction } from "#lib/db/scope.ts";
import { lifeEventsSchema, organisationsSchema } from "./founding-schema.ts";
import { readData } from "./read-data.ts";

/** The organisations and life events that are not there yet. */
export async function loadOrganisations(tx: Transaction): Promise<void> {
  const organisations = await readData("organisations.json", organisationsSchema);
  await tx.organisation.createMany({
    data: organisations.map(({ slug, code, kind, name }) => ({
      slug,
      code,
      kind,
      nameAr: name.ar,
      nameEn: name.en,
    })),
    skipDuplicates: true,
  });
  const ids = new Map((await tx.organisation.findMany()).map(({ slug, id }) => [slug, id]));
  for (const { slug, parent } of organisations.filter((organisation) => organisation.parent !== null)) {
    await tx.organisation.updateMany({
      where: { slug, parentId: null },
      data: { parentId: ids.get(parent ?? "") },
    });
  }
}

export async function loadLifeEvents(tx: Transaction): Promise<void> {
  const events = await readData("life-events.json", lifeEventsSchema);
  await tx.lifeEvent.createMany({
    data: events.map(({ slug, kind, name }, index) => ({
      slug,
      kind,
      nameAr: name.ar,
      nameEn: name.en,
      position: index + 1,
    })),
    skipDuplicates: true,
  });
}
