import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { linkStates } from "#lib/domain/links/need-of-work.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { Worker } from "#lib/jobs/start-worker.ts";
import { checkLinksNow, endException, exceptLink } from "#lib/links/actions.ts";
import { catalogueLinks } from "#lib/links/catalogue-links.ts";
import { checkAllLinks } from "#lib/links/check-all-links.ts";
import { checkAndKeep, checkOneLink } from "#lib/links/check-one-link.ts";
import { linksFor, linkToExcept } from "#lib/links/queries.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeCheck } from "#tests/support/factories/links.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";
import { startQuickWorker, storedJobs } from "#tests/support/jobs-at-work.ts";
import { openWebServer, smallInternet } from "#tests/support/web-server.ts";

const dayMs = 24 * 3_600_000;
const now = new Date();
const later = (days: number) => isoDay(new Date(now.getTime() + days * dayMs));
let people: Record<"officer" | "stranger" | "lead" | "auditor", { id: string; organisationId: string }>;
const address = `https://www.example.ps/${randomUUID()}`;
let organisation: string;

beforeAll(async () => {
  people = {
    officer: await makePerson("officer", "transport"),
    stranger: await makePerson("officer", "health"),
    lead: await makePerson("qualityLead", "telecom"),
    auditor: await makePerson("auditor", "telecom"),
  };
  organisation = people.officer.organisationId;
});

beforeAll(() => giveWebsite(address));
afterAll(() => giveWebsite(null));
beforeEach(async () => {
  await database().linkCheck.deleteMany({});
  await inScope(portalScope, (tx) => tx.linkException.deleteMany({ where: { address } }));
});

/** As the owner, who may take the time that the search needs for the words of all services of the organisation. */
async function giveWebsite(website: string | null): Promise<void> {
  const owner = await ownerConnection();
  await owner.query(`update "Organisation" set "website" = $1 where "id" = $2`, [website, organisation]);
  await owner.end();
}

const found = async (who: keyof typeof people) => {
  const viewer = await viewerAs(people[who].id);
  const all = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const one = await linksFor(viewer, { page, now });
    all.push(...one.rows);
    pages = one.pages;
  }
  return all;
};
const row = async (who: keyof typeof people = "officer") =>
  (await found(who)).find((one) => one.address === address);
const except = (who: keyof typeof people, fields: Record<string, string> = {}) =>
  actAs(people[who].id, exceptLink, {
    address,
    organisation,
    reason: "فتحناه من المتصفح وعمل",
    until: later(30),
    ...fields,
  });

describe("the links of the catalogue", () => {
  test("are those of published services and of organisations, once each, with where they stand", async () => {
    const links = await inScope(portalScope, (tx) => catalogueLinks(tx, "everything"));
    const pairs = links.map((link) => `${link.organisation.id} ${link.address}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(links.find((link) => link.address === address)).toMatchObject({
      organisation: { slug: "transport" },
      places: [{ kind: "website", service: null }],
    });
    const sources = links.filter(({ places }) => places.some(({ kind }) => kind === "source"));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources[0]?.places[0]?.service?.code).toMatch(/^[A-Z]{3}-\d{3}$/);
  });

  test("an officer sees those of their organisation, the leads and the auditor all", async () => {
    expect(new Set((await found("officer")).map((one) => one.organisation.slug))).toEqual(
      new Set(["transport"]),
    );
    expect(await row("stranger")).toBeUndefined();
    expect(await row("lead")).toMatchObject({ may: { except: true, mend: false } });
    expect(await row("auditor")).toMatchObject({ may: { except: false, mend: false } });
    const evaluator = await viewerAs((await makePerson("evaluator", "transport")).id);
    await expect(linksFor(evaluator, { page: 1, now })).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });

  test("stand with the last check first, broken before whole, since when", async () => {
    await makeCheck(address, "works", 21);
    await makeCheck(address, "unreachable", 14);
    await makeCheck(address, "gone", 7);
    const [first, ...others] = await found("officer");
    expect(first).toMatchObject({ address, state: "gone", check: { outcome: "gone", status: 404 } });
    expect(Math.round((now.getTime() - Number(first?.brokenSince)) / dayMs)).toBe(14);
    expect(others.every(({ state }) => state === "unchecked")).toBe(true);

    await makeCheck(address, "works");
    expect(await row()).toMatchObject({ state: "works", brokenSince: null });
  });

  test("are counted by state, and narrowed down to one", async () => {
    await makeCheck(address, "gone");
    const viewer = await viewerAs(people.officer.id);
    const all = await linksFor(viewer, { page: 1, now });
    expect(linkStates.every((state) => all.counts[state] >= 0)).toBe(true);
    expect(all.counts.gone).toBe(1);
    const { rows } = await linksFor(viewer, { state: "gone", page: 1, now });
    expect(rows.map((one) => one.address)).toEqual([address]);
  });
});

describe("an exception", () => {
  beforeEach(() => makeCheck(address, "refused"));

  test("stands over a failed check until its day, and can be ended before", async () => {
    expect((await except("officer")).wentTo).toBe("/ar/ministry/links?done=excepted");
    const excepted = await row();
    expect(excepted).toMatchObject({ state: "exception", exception: { by: "officer (transport)" } });
    const past = { page: 1, now: new Date(now.getTime() + 31 * dayMs) };
    const then = await linksFor(await viewerAs(people.officer.id), { ...past, state: "refused" });
    expect(then.rows.map((one) => one.address)).toEqual([address]);

    const exception = excepted?.exception?.id ?? "";
    const { wentTo } = await actAs(people.lead.id, endException, { exception });
    expect(wentTo).toBe("/ar/ministry/links?done=exceptionEnded");
    expect(await row()).toMatchObject({ state: "refused", exception: null });
    const again = await actAs(people.officer.id, endException, { exception });
    expect(again.state?.refusal?.reason).toBe("notFound");
  });

  test("takes the place of the one before", async () => {
    await except("officer");
    await except("lead", { reason: "سأل الفريق الجهة" });
    expect(await row()).toMatchObject({
      exception: { reason: "سأل الفريق الجهة", by: "qualityLead (telecom)" },
    });
  });

  test.each([
    ["yesterday", -1],
    ["two years from now", 730],
  ])("does not hold until %s", async (_when, days) => {
    const { state } = await except("officer", { until: later(days) });
    expect(state?.refusal?.fields).toEqual({ until: "يدوم الاستثناء من اليوم إلى سنة على الأكثر." });
  });

  test("is refused to another organisation, to the auditor, and for what is no link", async () => {
    expect((await except("stranger")).state?.refusal?.reason).toBe("notPermitted");
    expect((await except("auditor")).state?.refusal?.reason).toBe("notPermitted");
    const nowhere = await except("officer", { address: "https://www.example.ps/nowhere" });
    expect(nowhere.state?.refusal?.reason).toBe("notFound");
    await except("officer");
    const exception = (await row())?.exception?.id ?? "";
    const ended = await actAs(people.stranger.id, endException, { exception });
    expect(ended.state?.refusal?.reason).toBe("notFound");
  });

  test("has a page for whoever may make it", async () => {
    const asked = { address, organisation, now };
    expect(await linkToExcept(await viewerAs(people.officer.id), asked)).toMatchObject({ address });
    const nowhere = { ...asked, address: "https://www.example.ps/nowhere" };
    expect(await linkToExcept(await viewerAs(people.officer.id), nowhere)).toBeNull();
    await expect(linkToExcept(await viewerAs(people.stranger.id), asked)).rejects.toThrow("404");
  });
});

describe("the check", () => {
  test("is asked for by an officer, for their organisation, and gives each link a job", async () => {
    const { wentTo } = await actAs(people.officer.id, checkLinksNow, {});
    expect(wentTo).toBe("/ar/ministry/links?done=checking");
    const jobs = async () => (await storedJobs(checkOneLink.name)).length;
    const worker: Worker = await startQuickWorker([checkAllLinks]);
    const mine = (await found("officer")).length;
    await vi.waitFor(async () => expect(await jobs()).toBe(mine), { timeout: 60_000 });
    await worker.stop();
    const waiting = await database().$queryRaw<{ group: string }[]>`
      select distinct group_id as "group" from pgboss.job where name = ${checkOneLink.name} and data->>'address' = ${address}`;
    expect(waiting).toEqual([{ group: "www.example.ps" }]);
  });

  test("leaves in peace what was checked a moment ago", async () => {
    await database().$executeRaw`delete from pgboss.job where name = ${checkOneLink.name}`;
    await makeCheck(address, "works");
    await checkAllLinks.runStored(
      { organisations: [organisation] },
      { signal: new AbortController().signal },
    );
    const stored = await database().$queryRaw<unknown[]>`
      select 1 from pgboss.job where name = ${checkOneLink.name} and data->>'address' = ${address}`;
    expect(stored).toEqual([]);
  });

  test("keeps what it found, under the portal's name, and forgets what is older than a year", async () => {
    await makeCheck(address, "works", 500);
    const server = await openWebServer((_request, response) => void response.writeHead(410).end());
    const plain = address.replace("https:", "http:");
    await makeCheck(plain, "works", 500);
    await checkAndKeep(
      plain,
      smallInternet({ "www.example.ps": ["82.213.48.10"] }, server.port),
      new AbortController().signal,
    );
    await server.close();
    expect(server.seen[0]?.userAgent).toBe("GovernmentServicesPortal-LinkCheck/1 (+http://localhost:3000)");
    expect(await database().linkCheck.findMany({ where: { address: plain } })).toMatchObject([
      { outcome: "gone", status: 410, movedTo: null },
    ]);
  });
});
