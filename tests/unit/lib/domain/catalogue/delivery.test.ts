import { expect, test } from "vitest";
import { deliveries, publishedDelivery, storedDelivery } from "#lib/domain/catalogue/delivery.ts";

test("each way of giving a service comes back from the database as it went in", () => {
  expect(deliveries.map((delivery) => publishedDelivery(storedDelivery(delivery)))).toEqual([...deliveries]);
});

test("what has a hyphen in an address is an identifier in the database", () => {
  expect(storedDelivery("in-person")).toBe("inPerson");
});
