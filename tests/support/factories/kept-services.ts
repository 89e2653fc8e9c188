import { database } from "#lib/db/client.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

/** From this number on the codes of an organisation are those of tests: no founding service has one. */
const firstNumber = 900;

/** A published service of an organisation that says little; its code. */
export async function makeKeptService(organisation = "interior"): Promise<string> {
  const { id, code } = await database().organisation.findUniqueOrThrow({ where: { slug: organisation } });
  const made = await database().service.count({ where: { code: { startsWith: `${code}-9` } } });
  const service = await database().service.create({
    data: {
      code: `${code}-${firstNumber + made}`,
      organisationId: id,
      status: "published",
      publishedAt: new Date(),
      nameAr: "ترخيص طائرة شراعية",
      nameEn: "Glider licence",
      summaryAr: "يحصل صاحب الطائرة الشراعية على ترخيصها لسنة.",
      summaryEn: "Owners of gliders receive a licence for a year.",
      audience: ["citizen"],
      delivery: "inPerson",
      maturity: 1,
      provenanceService: "reconstructed",
      provenanceDetails: "reconstructed",
      evidence: { create: [{ position: 1, textAr: "بطاقة الهوية", textEn: "Identity card" }] },
    },
  });
  return service.code;
}

/** Takes away what tests made, its revisions and the letters about them, so that the portal is again as it begins. */
export async function discardKeptServices(): Promise<void> {
  const owner = await ownerConnection();
  const made = `select "id" from "Service" where "code" ~ '-9[0-9]{2}$'`;
  await owner.query(`alter table "ServiceRevision" disable trigger "revision_is_kept"`);
  await owner.query(`update "Service" set "replacedById" = null where "id" in (${made})`);
  await owner.query(`delete from "ServiceRequires" where "requiredId" in (${made})`);
  await owner.query(`delete from "ServiceRevision" where "serviceId" in (${made})`);
  await owner.query(`delete from "Service" where "id" in (${made})`);
  await owner.query(`delete from "Letter" where "key" like 'revision:%'`);
  await owner.query(`alter table "ServiceRevision" enable trigger "revision_is_kept"`);
  await owner.end();
}
