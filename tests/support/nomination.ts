import * as actions from "#lib/proposals/actions.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { actAs } from "./acting.ts";

const impact = ["I1", "I2", "I3", "I4", "I5", "I6", "I7"];
const readiness = ["R1", "R2", "R3", "R4", "R5", "R6", "R7"];

const answersTo = (codes: readonly string[]) =>
  Object.fromEntries(
    codes.flatMap((code) => [
      [`answers.${code}.level`, "4"],
      [`answers.${code}.reason`, "سبب يمكن التحقق منه"],
    ]),
  );

/** The pages of a proposal, filled in so that nothing is missing; in any digits. */
export const filledPages = [
  { section: "service", action: actions.saveService, fields: { targetMaturity: "4" } },
  {
    section: "demand",
    action: actions.saveDemand,
    fields: {
      problem: "ثلاث زيارات لثلاثة مكاتب.",
      beneficiaries: "كل أسرة",
      yearlyTransactions: "١٢٬٠٠٠",
      demandSource: "سجل الطلبات، 2025",
      visitsNow: "3",
      daysNow: "5",
      documentsNow: "4",
      visitsAfter: "0",
      daysAfter: "0",
      documentsAfter: "0",
      currentSystems: "نظام داخلي",
      legalBasis: "يكفي قرار وزاري",
    },
  },
  { section: "impact", action: actions.saveAnswers, fields: { dimension: "impact", ...answersTo(impact) } },
  {
    section: "readiness",
    action: actions.saveAnswers,
    fields: { dimension: "readiness", ...answersTo(readiness) },
  },
  {
    section: "software",
    action: actions.saveSoftware,
    fields: {
      "components[0].name": "PostgreSQL",
      "components[0].licence": "PostgreSQL",
      "components[0].purpose": "قاعدة البيانات",
      "components[1].name": "",
    },
  },
  {
    section: "standards",
    action: actions.saveStandards,
    fields: {
      "webBased.answer": "meets",
      "webBased.explanation": "يُقدَّم كله من الموقع",
      "support.channels": "هاتف",
      "support.hours": "أوقات الدوام",
      "support.responseTime": "يوم عمل",
      "support.operator": "مكتب الدعم",
      "unifiedRegistration.answer": "meets",
      "unifiedRegistration.explanation": "يدخل به كل مستفيد",
      "infrastructure.hosting": "المركز الحكومي",
      "infrastructure.expectedLoad": "200 طلب يوميًا",
      "infrastructure.backup": "كل ليلة",
    },
  },
  {
    section: "requirements",
    action: actions.saveRequirements,
    fields: {
      "requirements[0].kind": "law",
      "requirements[0].description": "قرار وزاري",
      "requirements[1].kind": "sharedSystem",
      "requirements[1].description": "",
    },
  },
  {
    section: "effort",
    action: actions.saveEffort,
    fields: {
      team: "ثلاثة مبرمجين",
      owner: "مدير عام",
      "effort.development": "٢٫٥",
      durationQuarters: "2",
      costAmount: "40000",
      costCurrency: "USD",
      earliestQuarter: "2027-Q1",
    },
  },
] as const;

/** Opens a draft as an officer; its id. */
export async function nominate(officer: string, round: string, service: string): Promise<string> {
  const { wentTo } = await actAs(officer, actions.nominateService, { round, service });
  const id = /proposals\/([0-9a-f-]{36})$/.exec(wentTo ?? "")?.[1];
  if (!id) throw new Error(`No draft of ${service} was opened.`);
  return id;
}

/** Fills in every page of a draft. */
export async function fillIn(officer: string, proposal: string): Promise<void> {
  for (const { section, action, fields } of filledPages) {
    const version = String(await versionOf(proposal));
    const { wentTo, state } = await actAs(officer, action, { proposal, version, ...fields });
    if (!wentTo) throw new Error(`${section}: ${JSON.stringify(state?.refusal)}`);
  }
}

/** Opens, fills in and submits a nomination; its id. */
export async function submitted(officer: string, round: string, service: string): Promise<string> {
  const proposal = await nominate(officer, round, service);
  await fillIn(officer, proposal);
  const version = String(await versionOf(proposal));
  const { state } = await actAs(officer, actions.submitProposal, { proposal, version });
  if (state) throw new Error(JSON.stringify(state.refusal));
  return proposal;
}

export async function versionOf(proposal: string): Promise<number> {
  return (await storedProposal(proposal)).version;
}

/** A proposal as it is stored, with its events, whoever may see it. */
export function storedProposal(id: string) {
  return inScope(portalScope, (tx) =>
    tx.proposal.findUniqueOrThrow({
      where: { id },
      include: {
        dossier: true,
        answers: true,
        standards: true,
        components: true,
        requirements: true,
        efforts: true,
        events: { orderBy: { at: "asc" } },
      },
    }),
  );
}
