import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { makePerson } from "./people.ts";

export interface UploadsToSee {
  /** Tables of values: one that may be written, and one with faults. */
  uploads: { faultless: string; faulty: string };
}

const none = { service: "", corrects: "" };
const good = { indicator: "registration.sign-ins", period: "2026-Q1", value: "51200", ...none };

export async function layOutUploads(): Promise<UploadsToSee> {
  const { id: uploadedById } = await makePerson("qualityLead", "telecom");
  const keep = async (name: string, rows: (typeof good)[]) => {
    const data = {
      name,
      document: "التقرير السنوي لوزارة الاتصالات وتكنولوجيا المعلومات، 2026",
      rows: rows.map((cells, place) => ({ row: place + 2, cells })),
      uploadedById,
    };
    const { id } = await inScope(portalScope, (tx) => tx.indicatorUpload.create({ data }));
    return id;
  };
  const faulty = [
    good,
    { ...good, indicator: "registration.unheard-of" },
    { ...good, period: "46296", value: "" },
    { ...good, period: "2026-Q2", service: "MOI-001" },
  ];
  return {
    uploads: {
      faultless: await keep("قيم-الربع-الأول.csv", [good]),
      faulty: await keep("قيم-غير-صالحة.xlsx", faulty),
    },
  };
}
