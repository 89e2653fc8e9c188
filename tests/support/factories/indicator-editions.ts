import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { sha256 } from "#lib/sha256.ts";

const named = {
  "catalogue.services": { ar: "عدد الخدمات الحكومية في البوابة", en: "Government services in the portal" },
  "registration.sign-ins": { ar: "مرات استخدام التسجيل الموحد", en: "Uses of unified registration" },
  "registration.new-accounts": { ar: "الحسابات الجديدة", en: "New accounts" },
};

type Told = [id: keyof typeof named, period: string, value: number, definition: number];

const quarters: { quarter: string; takenAt: string; services: number; told: Told[] }[] = [
  {
    quarter: "2026-Q2",
    takenAt: "2026-07-01T04:10:00.000Z",
    services: 570,
    told: [
      ["catalogue.services", "2017", 574, 1],
      ["registration.sign-ins", "2026-06", 48_000, 1],
      ["registration.new-accounts", "2026-06", 2_100, 1],
    ],
  },
  {
    quarter: "2026-Q3",
    takenAt: "2026-10-01T04:10:00.000Z",
    services: 574,
    told: [
      ["catalogue.services", "2017", 574, 1],
      ["registration.sign-ins", "2026-09", 51_200, 1],
      ["registration.new-accounts", "2026-09", 2_600, 2],
    ],
  },
];

/** Two quarterly editions in which one indicator changes, one stays, and one counts something else. */
export async function makeIndicatorEditions(): Promise<void> {
  const data = quarters.map(({ quarter, takenAt, services, told }) => {
    const items = told.map(([id, period, value, definition]) => ({
      ...{ id, name: named[id] },
      values: [{ period, value, definition, partial: false }],
    }));
    const byDelivery = [{ delivery: "in-person", services: 400 }];
    const catalogue = { services, byDelivery, verified: services - 570, sourced: 362 };
    const content = JSON.stringify({ quarter, takenAt, items, catalogue });
    return { quarter, takenAt: new Date(takenAt), content, hash: sha256(content) };
  });
  await inScope(portalScope, (tx) => tx.indicatorEdition.createMany({ data, skipDuplicates: true }));
}
