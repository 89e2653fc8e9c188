import type { Pack, PackedLifeEvent } from "./pack.ts";

/** Several packs read as one: the whole catalogue where it is among them, else what the parts hold together. */
export function packUnion(packs: readonly [Pack, ...Pack[]]): Pack {
  const [first] = packs;
  const whole = packs.find(({ organisation }) => organisation === null);
  if (whole || packs.length === 1) return whole ?? first;
  return {
    ...first,
    services: packs.flatMap(({ services }) => services),
    organisations: [
      ...new Map(packs.flatMap(({ organisations }) => organisations).map((one) => [one.slug, one])).values(),
    ],
    lifeEvents: eventsTogether(packs.flatMap(({ lifeEvents }) => lifeEvents)),
    names: Object.assign({}, ...packs.map(({ names }) => names)),
  };
}

function eventsTogether(events: readonly PackedLifeEvent[]): PackedLifeEvent[] {
  const bySlug = new Map<string, PackedLifeEvent>();
  for (const event of events) {
    const services = [...(bySlug.get(event.slug)?.services ?? []), ...event.services];
    bySlug.set(event.slug, { ...event, services });
  }
  return [...bySlug.values()];
}
