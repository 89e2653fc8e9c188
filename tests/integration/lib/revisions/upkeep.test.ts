import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { upkeepFor } from "#lib/revisions/queries/upkeep.ts";
import { viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeSupportRequest } from "#tests/support/factories/support-requests.ts";

let ofBoth: Viewer;
let ofHealth: Viewer;

beforeAll(async () => {
  const { id } = await makePerson("officer", "interior");
  const { id: organisationId } = await database().organisation.findUniqueOrThrow({
    where: { slug: "transport" },
  });
  await database().roleGrant.create({ data: { personId: id, role: "officer", organisationId } });
  ofBoth = await viewerAs(id);
  ofHealth = await viewerAs((await makePerson("officer", "health")).id);
});

async function reports(viewer: Viewer, slug: string): Promise<number | undefined> {
  const { organisations } = await upkeepFor(viewer, new Date());
  return organisations.find((one) => one.slug === slug)?.problems;
}

const reportOf = (organisation: string, service: string) => makeSupportRequest({ organisation, service });

test("reports of a problem count for the organisation whose service they are about, for nobody else", async () => {
  const before = {
    interior: await reports(ofBoth, "interior"),
    transport: await reports(ofBoth, "transport"),
  };
  await reportOf("interior", "MOI-014");
  await reportOf("interior", "MOI-014");
  await reportOf("transport", "MOT-001");
  expect(await reports(ofBoth, "interior")).toBe((before.interior ?? 0) + 2);
  expect(await reports(ofBoth, "transport")).toBe((before.transport ?? 0) + 1);
  expect(await reports(ofHealth, "interior")).toBeUndefined();
  expect(await reports(ofHealth, "health")).toBe(0);
});

test("a report is counted until it is answered; a question about no service is no task of upkeep", async () => {
  const before = (await reports(ofBoth, "transport")) ?? 0;
  const { id } = await reportOf("transport", "MOT-001");
  await makeSupportRequest({ organisation: "transport" });
  expect(await reports(ofBoth, "transport")).toBe(before + 1);
  await inScope(portalScope, (tx) =>
    tx.supportRequest.update({ where: { id }, data: { state: "answered" } }),
  );
  expect(await reports(ofBoth, "transport")).toBe(before);
});
