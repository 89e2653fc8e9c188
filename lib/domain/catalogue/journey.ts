import { orderOfNeed } from "./order-of-need.ts";
import { stageOfNeed, stages, type Stage } from "./stage-of-need.ts";

/** What a journey asks about a service. */
export interface ServiceMet {
  code: string;
  name: { ar: string };
  /** Codes of the services whose output it asks for. */
  needs: readonly string[];
}

/** The services of a life event in the order in which a person meets them. */
export interface Journey<Service> {
  /**
   * What other services of the event ask for: each before those that ask for it, else by stage, else the most asked
   * for first.
   */
  needed: Service[];
  /** All others by the stage that their names tell; only stages that have some. */
  byStage: { stage: Stage; services: Service[] }[];
}

/** Lays the services of an event out as a journey. They come with those first that belong to the event most. */
export function journeyThrough<Service extends ServiceMet>(
  nearestFirst: readonly Service[],
): Journey<Service> {
  const asked = new Map<string, number>();
  for (const { code, needs } of nearestFirst) {
    for (const needed of new Set(needs)) if (needed !== code) asked.set(needed, (asked.get(needed) ?? 0) + 1);
  }
  const timesAsked = ({ code }: Service) => asked.get(code) ?? 0;
  const place = ({ name }: Service) => stages.indexOf(stageOfNeed(name.ar));
  const needed = nearestFirst
    .filter((service) => timesAsked(service) > 0)
    .toSorted((a, b) => place(a) - place(b) || timesAsked(b) - timesAsked(a));
  const others = nearestFirst.filter((service) => timesAsked(service) === 0);
  return {
    needed: orderOfNeed(needed, ({ needs }) => needs),
    byStage: stages.flatMap((stage) => {
      const services = others.filter(({ name }) => stageOfNeed(name.ar) === stage);
      return services.length > 0 ? [{ stage, services }] : [];
    }),
  };
}

/** A journey as one list: what prepares for it, what other services ask for, then the other stages. */
export function servicesMet<Service>({ needed, byStage }: Journey<Service>): Service[] {
  const preparing = byStage.filter(({ stage }) => stage === "before");
  const following = byStage.filter(({ stage }) => stage !== "before");
  return [
    ...preparing.flatMap(({ services }) => services),
    ...needed,
    ...following.flatMap(({ services }) => services),
  ];
}
