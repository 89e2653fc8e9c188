import { expect, test } from "vitest";
import { connect } from "#lib/db/client.ts";
import { monthsOfUse } from "#lib/usage/queries/months-of-use.ts";

/** Months that no other test counts in. */
const before = { day: { lt: new Date("2020-01-01") } };

test("the use of the portal by month, with months in which nobody came", async () => {
  const owner = connect(process.env.DATABASE_OWNER_URL ?? "");
  await owner.pageView.createMany({
    data: [
      { section: "home", day: new Date("2019-09-30"), views: 3 },
      { section: "services", day: new Date("2019-09-01"), views: 4 },
      { section: "home", day: new Date("2019-11-02"), views: 5 },
      { section: "home", day: new Date("2019-08-31"), views: 100 },
    ],
  });
  await owner.searchCount.create({ data: { day: new Date("2019-11-02"), searches: 7, withoutResult: 2 } });
  expect(await monthsOfUse(new Date("2019-11-15T10:00:00Z"), 3)).toEqual([
    { month: "2019-09", views: 7, searches: 0, withoutResult: 0 },
    { month: "2019-10", views: 0, searches: 0, withoutResult: 0 },
    { month: "2019-11", views: 5, searches: 7, withoutResult: 2 },
  ]);
  await owner.pageView.deleteMany({ where: before });
  await owner.searchCount.deleteMany({ where: before });
  await owner.$disconnect();
});
