import { csvOf } from "#lib/api/csv.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { carryImportOut } from "#lib/imports/carry-import-out.ts";
import { checkImport } from "#lib/imports/check-import.ts";
import { approveRows } from "#lib/revisions/approval/approve-rows.ts";
import { makeFounded } from "#tests/support/test-database.ts";
import { openTestDatabases } from "#scripts/testing/test-databases.ts";
import { alignedTable } from "./aligned-table.ts";

const services = 4_000;
/** Enough to tell how fast an approval is: each makes one service public. */
const approved = 500;

/** How fast a table of many new services is checked, carried out and approved, and the most memory the worker needs. */
async function measureImport(): Promise<void> {
  const databases = await openTestDatabases(process.cwd());
  try {
    await makeFounded(databases, "portal_bench");
    const id = await uploaded();
    const signal = new AbortController().signal;
    const rows = [
      await timed("checked", () => checkImport.run({ import: id }, { signal })),
      await timed("carried out", async () => {
        await confirm(id);
        await carryImportOut.run({ import: id }, { signal });
      }),
    ];
    rows.push(
      await timed(
        "approved",
        async () => approveRows.run({ approval: await asked(id) }, { signal }),
        approved,
      ),
    );
    console.log(`\nA table of ${services} services, each added: ${await published()} published.`);
    console.log(alignedTable([["what", "s", "rows/s", "most MB so far"], ...rows], new Set([0])));
  } finally {
    await database().$disconnect();
    await databases.discard();
  }
}

async function timed(name: string, work: () => Promise<void>, rows = services): Promise<string[]> {
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const most = Math.round(process.resourceUsage().maxRSS / 1024);
  return [name, seconds.toFixed(1), String(Math.round(rows / seconds)), String(most)];
}

function uploaded(): Promise<string> {
  const content = new TextEncoder().encode(
    csvOf([columns, ...Array.from({ length: services }, (_, at) => row(at))]),
  );
  return inScope(portalScope, async (tx) => {
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { slug: "interior" } });
    const officer = await officerOfInterior();
    const { id } = await tx.import.create({
      data: {
        organisationId: organisation.id,
        uploadedById: officer,
        name: "services.csv",
        bytes: content.length,
        file: { create: { content } },
      },
    });
    return id;
  });
}

const columns = ["code", "name_ar", "summary_ar", "audience", "steps_ar", "evidence_ar", "conditions_ar"];

/** As long as a service of the founding catalogue. */
function row(at: number): string[] {
  const sentence = "يقدّم صاحب الطلب ما يلزم من وثائق إلى المديرية ثم يدفع الرسم ويستلم الوثيقة. ";
  const lines = Array.from({ length: 5 }, () => sentence).join("\n");
  return ["", `خدمة تجريبية رقم ${at}`, sentence, "citizen\nbusiness", lines, lines, sentence.repeat(4)];
}

async function officerOfInterior(): Promise<string> {
  const email = "officer.interior@portal.example";
  return (await database().person.findUniqueOrThrow({ where: { email } })).id;
}

function published(): Promise<number> {
  const where = { status: "published", nameAr: { startsWith: "خدمة تجريبية" } } as const;
  return inScope(portalScope, (tx) => tx.service.count({ where }));
}

/** What an editor asks for who approves all of it. */
async function asked(importId: string): Promise<string> {
  const email = "editor@portal.example";
  const { id: approvedById } = await database().person.findUniqueOrThrow({ where: { email } });
  return inScope(portalScope, async (tx) => {
    const { id } = await tx.importApproval.create({ data: { importId, approvedById } });
    await tx.$executeRaw`
      insert into "ApprovedRow" ("approvalId", "row", "revisionId", "revisionVersion")
      select ${id}::uuid, i."row", r."id", r."version"
        from "ImportRow" i join "ServiceRevision" r on r."id" = i."revisionId"
       where i."importId" = ${importId}::uuid order by i."row" limit ${approved}`;
    return id;
  });
}

async function confirm(id: string): Promise<void> {
  const data = {
    state: "confirmed",
    confirmedById: await officerOfInterior(),
    confirmedAt: new Date(),
  } as const;
  await inScope(portalScope, (tx) => tx.import.update({ where: { id }, data }));
}

await measureImport();
