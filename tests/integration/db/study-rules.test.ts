import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope, visitorScope } from "#lib/domain/access/row-scope.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makePublishedEdition } from "#tests/support/factories/published-studies.ts";
import { ownerConnection, portalConnection } from "#tests/support/owner-connection.ts";

// Past the portal's own code: PostgreSQL alone keeps what was published of a study.

let owner: pg.Client;
let portal: pg.Client;
let edition: { id: string; hash: string };
let lead: string;
let second: string;

beforeAll(async () => {
  owner = await ownerConnection();
  portal = await portalConnection();
  lead = (await makePerson("qualityLead", "telecom")).id;
  second = (await makePerson("qualityLead", "telecom")).id;
  edition = await makePublishedEdition();
});
afterAll(async () => {
  await owner.end();
  await portal.end();
});
beforeEach(() => owner.query("begin"));
afterEach(() => owner.query("rollback"));

const notPermitted = "42501";
const id = "00000000-0000-7000-8000-000000000001";
const draft = (proposed = true) =>
  `insert into "StudyDraft" ("editionId", "proposedAt", "proposedById")
   values ('${edition.id}', ${proposed ? `now(), '${lead}'` : "null, null"})`;
const section = (text = "نص") =>
  `insert into "StudySection" ("id", "editionId", "chapter", "textAr", "writtenById")
   values ('${id}', '${edition.id}', 'summary', '${text}', '${lead}')`;
const hashOf = (content: string) => `encode(sha256(convert_to('${content}', 'UTF8')), 'hex')`;
interface Parts {
  sequence?: number;
  content?: string;
  hash?: string;
  previous?: string;
  proposedBy?: string | null;
  publishedBy?: string | null;
}
const quoted = (value: string | null) => (value === null ? "null" : `'${value}'`);
const study = ({
  sequence = 1,
  content = "{}",
  hash = hashOf(content),
  previous = edition.hash,
  proposedBy = lead,
  publishedBy = second,
}: Parts = {}) =>
  `insert into "Study" ("id", "editionId", "sequence", "publishedAt", "proposedById", "publishedById", "content", "hash", "previousHash")
   values (gen_random_uuid(), '${edition.id}', ${sequence}, now(), ${quoted(proposedBy)}, ${quoted(publishedBy)},
           '${content}', ${hash}, '${previous}')`;
const file = (hash = `encode(sha256('\\x01'), 'hex')`) =>
  `insert into "StudyFile" ("studyId", "language", "format", "content", "hash")
   select "id", 'ar', 'pdf', '\\x01', ${hash} from "Study" where "editionId" = '${edition.id}'`;

const refusals: Record<string, () => string[]> = {
  "a draft of no version": () => [draft(), `update "StudyDraft" set "version" = 0`],
  "a draft proposed by nobody": () => [draft(), `update "StudyDraft" set "proposedById" = null`],
  "a section without a word": () => [draft(false), section("  ")],
  "a section longer than a chapter": () => [draft(false), section("س".repeat(20_001))],
  "a section of a proposed study": () => [draft(), section()],
  "a section changed": () => [draft(false), section(), `update "StudySection" set "textAr" = 'آخر'`],
  "a section deleted": () => [draft(false), section(), `delete from "StudySection"`],
  "a study under another hash": () => [draft(), study({ hash: hashOf("other") })],
  "a study of one person": () => [draft(), study({ publishedBy: lead })],
  "a study that one person proposed and nobody published": () => [draft(), study({ publishedBy: null })],
  "a study that was not proposed": () => [draft(false), study()],
  "a study proposed by another": () => [draft(), study({ proposedBy: second, publishedBy: lead })],
  "a study of no chain": () => [draft(), study({ previous: "0".repeat(64) })],
  "a study that leaves one out": () => [draft(), study({ sequence: 2 })],
  "a second study that does not follow the first": () => [
    draft(),
    study(),
    study({ sequence: 2, content: "[]" }),
  ],
  "a study changed": () => [draft(), study(), `update "Study" set "publishedAt" = now()`],
  "a study deleted": () => [draft(), study(), `delete from "Study"`],
  "all studies emptied": () => [`truncate "Study" cascade`],
  "a file under another hash": () => [draft(), study(), file(hashOf("other"))],
  "a file changed": () => [draft(), study(), file(), `update "StudyFile" set "madeAt" = now()`],
  "a file deleted": () => [draft(), study(), file(), `delete from "StudyFile"`],
  "all files emptied": () => [`truncate "StudyFile"`],
};

describe("PostgreSQL refuses", () => {
  test.each(Object.keys(refusals))("%s", async (name) => {
    const statements = refusals[name]?.() ?? [];
    const last = statements.pop() ?? "";
    for (const statement of statements) await owner.query(statement);
    await expect(owner.query(last)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });

  test.each(["Study", "StudyFile", "StudySection"])(
    "the portal's own role to change a row of %s",
    async (table) => {
      const key = table === "StudyFile" ? "studyId" : "editionId";
      for (const statement of [`update "${table}" set "${key}" = "${key}"`, `delete from "${table}"`])
        await expect(portal.query(statement)).rejects.toMatchObject({ code: notPermitted });
    },
  );
});

test("PostgreSQL takes a study that two people made, and one that follows it", async () => {
  await owner.query(draft());
  await owner.query(study());
  await owner.query(file());
  const { rows } = await owner.query(`select "hash" from "Study" where "editionId" = '${edition.id}'`);
  await owner.query(study({ sequence: 2, content: "[]", previous: rows[0].hash }));
});

test("A draft is nobody's business outside the quality team", async () => {
  const { id: editionId } = await makePublishedEdition();
  await inScope(portalScope, (tx) => tx.studyDraft.create({ data: { editionId } }));
  expect(await inScope(visitorScope, (tx) => tx.studyDraft.count())).toBe(0);
  expect(await inScope(portalScope, (tx) => tx.studyDraft.count({ where: { editionId } }))).toBe(1);
});
