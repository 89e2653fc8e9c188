/** How a service is given, as addresses and the open data say it. */
export const deliveries = ["in-person", "hybrid", "electronic"] as const;
export type Delivery = (typeof deliveries)[number];

const stored = { "in-person": "inPerson", hybrid: "hybrid", electronic: "electronic" } as const;
const published = { inPerson: "in-person", hybrid: "hybrid", electronic: "electronic" } as const;

/** As the database names it: an identifier has no hyphen there. */
export type StoredDelivery = keyof typeof published;

export function storedDelivery(delivery: Delivery): StoredDelivery {
  return stored[delivery];
}

export function publishedDelivery(delivery: StoredDelivery): Delivery {
  return published[delivery];
}
