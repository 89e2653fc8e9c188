import "server-only";
import { database } from "#lib/db/client.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export interface ServiceSignIns {
  /** The latest period that was over when it was handed over. */
  period: string;
  services: { code: string; name: BilingualText; signIns: number }[];
}

const most = 10;

/** The services that people signed in to most, in the latest whole period that is known; null where none is. */
export async function mostSignedIn(): Promise<ServiceSignIns | null> {
  const whole = { indicatorId: "registration.service-sign-ins", partial: false } as const;
  const published = { ...whole, service: { status: "published" } } as const;
  const latest = await database().serviceIndicatorValue.findFirst({
    where: published,
    orderBy: { period: "desc" },
  });
  if (!latest) return null;
  const rows = await database().serviceIndicatorValue.findMany({
    where: { ...published, period: latest.period },
    orderBy: [{ value: "desc" }, { service: { code: "asc" } }],
    take: most,
    select: { value: true, service: { select: { code: true, nameAr: true, nameEn: true } } },
  });
  return {
    period: latest.period,
    services: rows.map(({ value, service: { code, nameAr, nameEn } }) => ({
      code,
      name: { ar: nameAr, en: nameEn },
      signIns: value.toNumber(),
    })),
  };
}
