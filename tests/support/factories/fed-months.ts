import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { monthsUpTo } from "#lib/domain/indicators/period.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { makeIndicatorSource } from "./indicator-sources.ts";

const most = {
  "registration.new-accounts": 9_400,
  "registration.active-accounts": 61_000,
  "registration.sign-ins": 248_000,
};

const services = { "MOI-014": 18_200, "MOT-001": 15_100, "MOI-001": 9_700, "MOT-022": 3_400 };

/** Fourteen months of unified registration as a source hands them over; of one month nothing is known. */
export async function makeFedMonths(): Promise<void> {
  const { id: sourceId } = await makeIndicatorSource();
  const today = isoDay(new Date());
  const months = monthsUpTo(today, 14);
  const known = months.filter((_month, place) => place !== 9);
  const fed = (value: number, place: number) =>
    Math.round(value * (0.55 + 0.03 * place + 0.05 * (place % 3)));
  await inScope(portalScope, async (tx) => {
    await tx.indicatorValue.createMany({
      data: Object.entries(most).flatMap(([indicatorId, value]) =>
        known.map((period, place) => ({
          ...{ indicatorId, period, sourceId, origin: "fed" as const },
          value: fed(value, place),
          partial: period === today.slice(0, 7),
        })),
      ),
      skipDuplicates: true,
    });
    const found = await tx.service.findMany({ where: { code: { in: Object.keys(services) } } });
    await tx.serviceIndicatorValue.createMany({
      data: found.map(({ id: serviceId, code }) => ({
        ...{ indicatorId: "registration.service-sign-ins", serviceId, sourceId, origin: "fed" as const },
        period: months.at(-2) ?? "",
        value: Object.entries(services).find(([one]) => one === code)?.[1] ?? 0,
      })),
      skipDuplicates: true,
    });
  });
}
