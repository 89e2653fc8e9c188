import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// Everything here goes past the portal's own code: PostgreSQL alone must refuse it (D4, D7, D9).

let owner: pg.Client;

beforeAll(async () => {
  owner = await ownerConnection();
});
afterAll(() => owner.end());
beforeEach(() => owner.query("begin"));
afterEach(() => owner.query("rollback"));

const organisation = (slug: string) => `(select "id" from "Organisation" where "slug" = '${slug}')`;
const service = (code: string) => `(select "id" from "Service" where "code" = '${code}')`;
const person = (email: string) => `(select "id" from "Person" where "email" = '${email}@portal.example')`;
const id = (n: number) => `'00000000-0000-7000-8000-${String(n).padStart(12, "0")}'`;

const round = (n: number, phase = "nominating", frozen = "null") => `
  insert into "Round" ("id", "slug", "nameAr", "nameEn", "phase", "criteriaSetId", "nominatingFrom",
    "nominatingUntil", "evaluatingUntil", "frozenAt")
  select ${id(n)}, 'test-${n}', 'دورة', 'Round', '${phase}', "id", '2026-01-01', '2026-02-01', '2026-03-01', ${frozen}
    from "CriteriaSet" limit 1;
  insert into "RoundWeight" select ${id(n)}, c."id", c."defaultWeight" from "Criterion" c
   where (select "frozenAt" from "Round" where "id" = ${id(n)}) is null;`;

const proposal = (n: number, roundNumber: number, owned: string, code: string | null, extra = "") => `
  insert into "Proposal" ("id", "roundId", "organisationId", "serviceId", "targetMaturity", "createdAt", "updatedAt")
  values (${id(n)}, ${id(roundNumber)}, ${organisation(owned)}, ${code ? service(code) : "null"}, 3, now(), now());${extra}`;

const submit = (n: number) =>
  `update "Proposal" set "status" = 'submitted', "submittedAt" = now(), "reference" = 'T-${n}' where "id" = ${id(n)};`;

const evaluation = (n: number, of: number, by: string, extra = "") => `
  insert into "Evaluation" ("id", "proposalId", "evaluatorId", "group") values (${id(n)}, ${id(of)}, ${person(by)}, 'quality');${extra}`;

const criterion = `(select "id" from "Criterion" limit 1)`;

const closedComponent = ({ governmentHas, reason }: Record<"governmentHas" | "reason", string>) => `
  insert into "SoftwareComponent" ("id", "proposalId", "position", "name", "licence", "openSource",
    "governmentHas", "reason", "examined", "wayOut")
  values (${id(3)}, ${id(2)}, 1, 'Closed', 'LicenseRef-Closed', false, ${governmentHas}, ${reason}, '', '')`;

const edition = (n: number, sequence: number, previous = "null", replaces = "null", slug = `test-${n}`) => `
  insert into "Edition" ("id", "sequence", "slug", "roundId", "illustrative", "replacesId", "content", "hash", "previousHash")
  values (${id(n)}, ${sequence}, '${slug}', ${id(1)}, true, ${replaces}, 'content ${n}',
    encode(sha256(convert_to('content ${n}', 'UTF8')), 'hex'), ${previous});`;

const hashOf = (n: number) => `encode(sha256(convert_to('content ${n}', 'UTF8')), 'hex')`;
const next = `(select coalesce(max("sequence"), 0) from "Edition")`;
const last = `(select "hash" from "Edition" order by "sequence" desc limit 1)`;
const nextEdition = (n: number) =>
  edition(n, 0).replace(", 0,", `, ${next} + 1,`).replace(", null);", `, ${last});`);

const refusals: Record<string, { given?: string; sql: string }> = {
  "a maturity above 4": { sql: `update "Service" set "maturity" = 5 where "code" = 'MOI-001'` },
  "a synonym of nothing": {
    sql: `insert into "SynonymGroup" ("id", "terms") values (${id(1)}, '{سواقة}')`,
  },
  "synonyms without a letter": {
    sql: `insert into "SynonymGroup" ("id", "terms") values (${id(1)}, '{"%","؟"}')`,
  },
  "a service for nobody": { sql: `update "Service" set "audience" = '{}' where "code" = 'MOI-001'` },
  "a service without a name": { sql: `update "Service" set "nameAr" = '  ' where "code" = 'MOI-001'` },
  "a service that requires itself": {
    sql: `insert into "ServiceRequires" values (${service("MOI-001")}, ${service("MOI-001")})`,
  },
  "an organisation above itself": {
    sql: `update "Organisation" set "parentId" = "id" where "slug" = 'interior'`,
  },
  "an organisation with services deleted": { sql: `delete from "Organisation" where "slug" = 'interior'` },
  "an e-mail address that is not folded": {
    sql: `update "Person" set "email" = 'Lead@Portal.Example' where "id" = ${person("lead")}`,
  },
  "an officer of no organisation": {
    sql: `insert into "RoleGrant" ("id", "personId", "role") values (${id(9)}, ${person("lead")}, 'officer')`,
  },
  "a role granted twice": {
    sql: `insert into "RoleGrant" ("id", "personId", "role") values (${id(9)}, ${person("lead")}, 'qualityLead')`,
  },
  "a weight above 1": {
    given: round(1),
    sql: `update "RoundWeight" set "weight" = 1.1 where "roundId" = ${id(1)}`,
  },
  "a balance above 1": { given: round(1), sql: `update "Round" set "alpha" = 1.2 where "id" = ${id(1)}` },
  "a round that skips evaluation": {
    given: round(1),
    sql: `update "Round" set "phase" = 'published', "frozenAt" = now() where "id" = ${id(1)}`,
  },
  "evaluation before the method is frozen": {
    given: round(1),
    sql: `update "Round" set "phase" = 'evaluating' where "id" = ${id(1)}`,
  },
  "weights that do not sum to 1 when evaluation starts": {
    given: `${round(1)} update "RoundWeight" set "weight" = 0.01 where "roundId" = ${id(1)};`,
    sql: `update "Round" set "phase" = 'evaluating', "frozenAt" = now() where "id" = ${id(1)}; set constraints all immediate`,
  },
  "a weight changed after the method is frozen": {
    given: `${round(1)} update "Round" set "phase" = 'evaluating', "frozenAt" = now() where "id" = ${id(1)};`,
    sql: `update "RoundWeight" set "weight" = 0.5 where "roundId" = ${id(1)}`,
  },
  "a threshold changed after the method is frozen": {
    given: `${round(1)} update "Round" set "phase" = 'evaluating', "frozenAt" = now() where "id" = ${id(1)};`,
    sql: `update "Round" set "threshold" = 10 where "id" = ${id(1)}`,
  },
  "the wording of a criterion in use changed": {
    given: `${round(1)} update "Round" set "phase" = 'evaluating', "frozenAt" = now() where "id" = ${id(1)};`,
    sql: `update "Criterion" set "nameAr" = 'آخر' where "code" = 'I1'`,
  },
  "a service nominated twice in a round": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001"),
    sql: proposal(3, 1, "interior", "MOI-001"),
  },
  "another organisation's service nominated": {
    given: round(1),
    sql: proposal(2, 1, "transport", "MOI-001"),
  },
  "a proposal submitted without a reference": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001"),
    sql: `update "Proposal" set "status" = 'submitted' where "id" = ${id(2)}`,
  },
  "an answer of level 6": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001"),
    sql: `insert into "Answer" values (${id(2)}, ${criterion}, 6, null)`,
  },
  "an answer changed after submission": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001", submit(2)),
    sql: `insert into "Answer" values (${id(2)}, ${criterion}, 3, null)`,
  },
  "a closed component without a reason": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001"),
    sql: closedComponent({ governmentHas: "'نظام الجهة'", reason: "null" }),
  },
  "a closed component without a look at what the government has": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001"),
    sql: closedComponent({ governmentHas: "null", reason: "'لا بديل'" }),
  },
  "an evaluator of the same organisation": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001", submit(2)),
    sql: evaluation(3, 2, "evaluator.interior"),
  },
  "the quality team evaluating its own ministry": {
    given: round(1) + proposal(2, 1, "telecom", "MTI-001", submit(2)),
    sql: evaluation(3, 2, "quality1"),
  },
  "an evaluator assigned twice": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001", submit(2)) + evaluation(3, 2, "quality1"),
    sql: evaluation(4, 2, "quality1"),
  },
  "a score of level 0": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001", submit(2)) + evaluation(3, 2, "quality1"),
    sql: `insert into "Score" values (${id(3)}, ${criterion}, 0, false, null)`,
  },
  "a score that is a level and cannot judge": {
    given: round(1) + proposal(2, 1, "interior", "MOI-001", submit(2)) + evaluation(3, 2, "quality1"),
    sql: `insert into "Score" values (${id(3)}, ${criterion}, 3, true, null)`,
  },
  "a score written into a final evaluation": {
    given:
      round(1) +
      proposal(2, 1, "interior", "MOI-001", submit(2)) +
      evaluation(
        3,
        2,
        "quality1",
        `update "Evaluation" set "state" = 'final', "finalisedAt" = now() where "id" = ${id(3)};`,
      ),
    sql: `insert into "Score" values (${id(3)}, ${criterion}, 3, false, null)`,
  },
  "a publication confirmed by who proposed it": {
    given: round(1),
    sql: `insert into "Publication" ("id", "roundId", "proposedById", "confirmedById", "confirmedAt")
          values (${id(2)}, ${id(1)}, ${person("lead")}, ${person("lead")}, now())`,
  },
  "an edition whose hash is of something else": {
    given: round(1),
    sql: nextEdition(2).replace("'content 2',", "'other',"),
  },
  "an edition changed": {
    given: round(1) + nextEdition(2),
    sql: `update "Edition" set "illustrative" = false`,
  },
  "an edition deleted": { given: round(1) + nextEdition(2), sql: `delete from "Edition"` },
  "the editions emptied": { given: round(1) + nextEdition(2), sql: `truncate "Edition" cascade` },
  "the round of an edition deleted": {
    given: round(1) + nextEdition(2),
    sql: `delete from "Round" where "id" = ${id(1)}`,
  },
  "a second first edition of one round": { given: round(1) + nextEdition(2), sql: nextEdition(3) },
  "an edition outside the chain": { given: round(1), sql: edition(2, 900) },
  "an edition that forgets the one before": {
    given: round(1) + nextEdition(2),
    sql: edition(3, 0, "null", id(2)).replace(", 0,", `, ${next} + 1,`),
  },
  "an edition replaced twice": {
    given: round(1) + nextEdition(2) + edition(3, 0, hashOf(2), id(2)).replace(", 0,", `, ${next} + 1,`),
    sql: edition(4, 0, hashOf(3), id(2)).replace(", 0,", `, ${next} + 1,`),
  },
  "an audit line changed": {
    given: `select audit_append('visitor', 'test', 'x', 'done', '{}');`,
    sql: `update "AuditEntry" set "actor" = 'someone'`,
  },
  "an audit line deleted": {
    given: `select audit_append('visitor', 'test', 'x', 'done', '{}');`,
    sql: `delete from "AuditEntry"`,
  },
  "the audit emptied": { sql: `truncate "AuditEntry"` },
};

describe("PostgreSQL refuses", () => {
  test.each(Object.entries(refusals))("%s", async (_name, { given, sql }) => {
    if (given) await owner.query(given);
    await expect(owner.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23|^0A000/) });
  });
});

describe("PostgreSQL accepts", () => {
  test("a correction that names the edition it replaces", async () => {
    await owner.query(round(1) + nextEdition(2));
    await owner.query(edition(3, 0, hashOf(2), id(2)).replace(", 0,", `, ${next} + 1,`));
    const { rows } = await owner.query(`select count(*)::int as n from "Edition" where "roundId" = ${id(1)}`);
    expect(rows[0].n).toBe(2);
  });

  test("a withdrawn service nominated again", async () => {
    await owner.query(round(1) + proposal(2, 1, "interior", "MOI-001"));
    await owner.query(`update "Proposal" set "status" = 'withdrawn' where "id" = ${id(2)}`);
    await owner.query(proposal(3, 1, "interior", "MOI-001"));
  });

  test("a municipality's service nominated by the ministry above it", async () => {
    await owner.query(round(1) + proposal(2, 1, "local-government", "GZM-001"));
  });
});

describe("the audit chain", () => {
  const lines = `select audit_append('visitor', 'test', n::text, 'done', '{}') from generate_series(1, 20) n;`;

  test("holds after honest lines", async () => {
    await owner.query(lines);
    expect((await owner.query(`select audit_first_break() as n`)).rows[0].n).toBeNull();
  });

  // Only the owner of the database can switch the triggers off; the chain then shows where.
  test.each([
    [
      "altered",
      `update "AuditEntry" set "actor" = 'x' where "sequence" = (select max("sequence") - 5 from "AuditEntry")`,
      5,
    ],
    [
      "deleted",
      `delete from "AuditEntry" where "sequence" = (select max("sequence") - 5 from "AuditEntry")`,
      4,
    ],
    [
      "cut at its tail",
      `delete from "AuditEntry" where "sequence" > (select max("sequence") - 5 from "AuditEntry")`,
      4,
    ],
  ])("shows where a line was %s", async (_name, tamper, fromEnd) => {
    await owner.query(lines);
    const end = Number((await owner.query(`select "sequence" as n from "AuditHead"`)).rows[0].n);
    await owner.query(`alter table "AuditEntry" disable trigger user`);
    await owner.query(tamper);
    expect(Number((await owner.query(`select audit_first_break() as n`)).rows[0].n)).toBe(end - fromEnd);
  });
});

describe("the portal's own role", () => {
  test.each([
    `update "Edition" set "slug" = 'x'`,
    `delete from "Edition"`,
    `insert into "AuditEntry" select * from "AuditEntry"`,
    `update "AuditHead" set "sequence" = 0`,
    `delete from "AuditEntry"`,
    `update "PhaseChange" set "reason" = 'x'`,
    `alter table "Service" add column "x" int`,
    `create table "x" (id int)`,
    `update "Installation" set "demonstration" = false`,
    `delete from "_prisma_migrations"`,
  ])("may not %s", async (sql) => {
    const portal = await portalConnection();
    await expect(portal.query(sql)).rejects.toMatchObject({ code: "42501" });
    await portal.end();
  });

  test("sees no proposal, evaluation or support request without saying for whom it works", async () => {
    await owner.query("rollback");
    const portal = await portalConnection();
    for (const table of ["Proposal", "Evaluation", "SupportRequest", "ServiceRevision", "Feedback"]) {
      const { rows } = await portal.query(`select count(*)::int as n from "${table}"`);
      expect(rows[0].n, table).toBe(0);
    }
    await portal.end();
  });
});
