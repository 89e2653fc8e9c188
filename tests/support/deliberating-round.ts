import type pg from "pg";
import { ownerConnection } from "./owner-connection.ts";

/** A round in deliberation, beside the one that is published: its first nominations and their evaluations again. */
export async function layOutDeliberatingRound(slug: string, nominations: number): Promise<void> {
  const owner = await ownerConnection();
  try {
    await owner.query("begin");
    for (const statement of statements) await owner.query(statement(owner, slug, nominations));
    await owner.query("commit");
  } finally {
    await owner.end();
  }
}

type Statement = (client: pg.Client, slug: string, nominations: number) => string;

const source = `(select "id" from "Round" where "slug" = 'demo-1')`;
const target = (client: pg.Client, slug: string) =>
  `(select "id" from "Round" where "slug" = ${client.escapeLiteral(slug)})`;
const moved = (phase: string, more = ""): Statement => {
  return (client, slug) =>
    `update "Round" set "phase" = '${phase}'${more} where "id" = ${target(client, slug)}`;
};

const statements: readonly Statement[] = [
  (client, slug) => `
    insert into "Round" ("id", "slug", "nameAr", "nameEn", "illustrative", "criteriaSetId",
                         "nominatingFrom", "nominatingUntil", "evaluatingUntil")
    select gen_random_uuid(), ${client.escapeLiteral(slug)}, 'دورة مداولة', 'A round in deliberation', true,
           "criteriaSetId", "nominatingFrom", "nominatingUntil", "evaluatingUntil"
      from "Round" where "id" = ${source}`,
  (client, slug) => `
    insert into "RoundWeight" select ${target(client, slug)}, "criterionId", "weight"
      from "RoundWeight" where "roundId" = ${source}`,
  (client, slug, nominations) => `
    insert into "Proposal" ("id", "reference", "roundId", "organisationId", "serviceId", "targetMaturity",
                            "status", "submittedAt", "updatedAt")
    select gen_random_uuid(), ${client.escapeLiteral(`${slug}-`)} || "reference", ${target(client, slug)},
           "organisationId", "serviceId", "targetMaturity", 'accepted', "submittedAt", now()
      from "Proposal" where "roundId" = ${source} and "serviceId" is not null
     order by "reference" limit ${nominations}`,
  moved("nominating"),
  moved("evaluating", `, "frozenAt" = now()`),
  (client, slug) => `
    insert into "Evaluation" ("id", "proposalId", "evaluatorId", "group", "state")
    select gen_random_uuid(), twin."id", e."evaluatorId", e."group", 'inProgress'
      from "Evaluation" e
      join "Proposal" p on p."id" = e."proposalId" and p."roundId" = ${source}
      join "Proposal" twin on twin."serviceId" = p."serviceId" and twin."roundId" = ${target(client, slug)}`,
  (client, slug) => `
    insert into "Score"
    select twin."id", s."criterionId", s."level", s."cannotJudge", s."reason"
      from "Score" s
      join "Evaluation" e on e."id" = s."evaluationId"
      join "Proposal" p on p."id" = e."proposalId" and p."roundId" = ${source}
      join "Proposal" other on other."serviceId" = p."serviceId" and other."roundId" = ${target(client, slug)}
      join "Evaluation" twin on twin."proposalId" = other."id" and twin."evaluatorId" = e."evaluatorId"`,
  (client, slug) => `
    update "Evaluation" set "state" = 'final', "finalisedAt" = now()
     where "proposalId" in (select "id" from "Proposal" where "roundId" = ${target(client, slug)})`,
  moved("deliberating"),
];
