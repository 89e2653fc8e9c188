-- CreateEnum
CREATE TYPE "SolvingOutcome" AS ENUM ('planned', 'pinsCannotHold', 'nothingFoundInTime', 'failed');

-- CreateEnum
CREATE TYPE "ItemProgress" AS ENUM ('started', 'completed', 'delayed', 'stopped');

-- CreateTable
CREATE TABLE "Scenario" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "nameAr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "firstQuarter" TEXT NOT NULL,
    "quarters" INTEGER NOT NULL,
    "discount" DOUBLE PRECISION NOT NULL DEFAULT 0.97,
    "currency" "Currency" NOT NULL,
    "rates" JSONB NOT NULL DEFAULT '{}',
    "capacity" JSONB NOT NULL,
    "budget" JSONB,
    "blocks" JSONB NOT NULL DEFAULT '{}',
    "pins" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,

    CONSTRAINT "Scenario_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Solving" (
    "id" UUID NOT NULL,
    "scenarioId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "input" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "unplanned" JSONB NOT NULL,
    "seconds" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askedById" UUID,
    "startedAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,
    "outcome" "SolvingOutcome",
    "plan" JSONB,
    "reasons" JSONB,
    "objective" DOUBLE PRECISION,
    "bound" DOUBLE PRECISION,
    "gap" DOUBLE PRECISION,
    "stopped" BOOLEAN,
    "elapsed" DOUBLE PRECISION,

    CONSTRAINT "Solving_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Roadmap" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "solvingId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedById" UUID,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,

    CONSTRAINT "Roadmap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoadmapReport" (
    "id" UUID NOT NULL,
    "roadmapId" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "progress" "ItemProgress" NOT NULL,
    "quarter" TEXT NOT NULL,
    "noteAr" TEXT,
    "noteEn" TEXT,
    "reportedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reportedById" UUID,

    CONSTRAINT "RoadmapReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Scenario_editionId_idx" ON "Scenario"("editionId");

-- CreateIndex
CREATE INDEX "Solving_scenarioId_idx" ON "Solving"("scenarioId");

-- CreateIndex
CREATE UNIQUE INDEX "Roadmap_hash_key" ON "Roadmap"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Roadmap_previousHash_key" ON "Roadmap"("previousHash");

-- CreateIndex
CREATE INDEX "Roadmap_solvingId_idx" ON "Roadmap"("solvingId");

-- CreateIndex
CREATE UNIQUE INDEX "Roadmap_editionId_sequence_key" ON "Roadmap"("editionId", "sequence");

-- CreateIndex
CREATE INDEX "RoadmapReport_roadmapId_idx" ON "RoadmapReport"("roadmapId");

-- AddForeignKey
ALTER TABLE "Scenario" ADD CONSTRAINT "Scenario_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scenario" ADD CONSTRAINT "Scenario_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Solving" ADD CONSTRAINT "Solving_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "Scenario"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Solving" ADD CONSTRAINT "Solving_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Roadmap" ADD CONSTRAINT "Roadmap_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Roadmap" ADD CONSTRAINT "Roadmap_solvingId_fkey" FOREIGN KEY ("solvingId") REFERENCES "Solving"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Roadmap" ADD CONSTRAINT "Roadmap_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapReport" ADD CONSTRAINT "RoadmapReport_roadmapId_fkey" FOREIGN KEY ("roadmapId") REFERENCES "Roadmap"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoadmapReport" ADD CONSTRAINT "RoadmapReport_reportedById_fkey" FOREIGN KEY ("reportedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "Scenario"
  add constraint "scenario_is_named" check (length(btrim("nameAr")) > 0 and length(btrim("nameEn")) > 0),
  add constraint "scenario_starts_in_a_quarter" check ("firstQuarter" ~ '^20[0-9]{2}-Q[1-4]$'),
  add constraint "scenario_horizon" check ("quarters" between 1 and 40),
  add constraint "scenario_discount" check ("discount" > 0 and "discount" <= 1),
  add constraint "scenario_is_made_of_objects" check (
    jsonb_typeof("rates") = 'object' and jsonb_typeof("capacity") = 'object' and jsonb_typeof("blocks") = 'object'
    and jsonb_typeof("pins") = 'array' and ("budget" is null or jsonb_typeof("budget") = 'object')),
  add constraint "scenario_version" check ("version" >= 1);

alter table "Solving"
  add constraint "solving_hash_is_of_its_input" check ("inputHash" = encode(sha256(convert_to("input", 'UTF8')), 'hex')),
  add constraint "solving_seconds" check ("seconds" between 1 and 600),
  add constraint "solving_begins_before_it_ends" check ("endedAt" is null or ("startedAt" is not null and "endedAt" >= "startedAt")),
  add constraint "solving_ends_with_an_outcome" check (("endedAt" is null) = ("outcome" is null)),
  add constraint "solving_plans_as_a_whole" check (
    coalesce("outcome" = 'planned', false) = (num_nonnulls("plan", "objective", "bound", "gap", "stopped") = 5)
    and (coalesce("outcome" = 'planned', false) or num_nonnulls("plan", "objective", "bound", "gap", "stopped") = 0)),
  add constraint "solving_figures" check (
    "objective" >= 0 and "bound" >= "objective" and "gap" between 0 and 1 and "elapsed" >= 0);

create unique index "solving_one_open_per_scenario" on "Solving" ("scenarioId") where "endedAt" is null;

-- What was asked stays as it was asked; what was answered stays answered. One that failed may be tried again.
create function solving_is_answered_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if exists (select 1 from "Scenario" where "id" = old."scenarioId") then
      raise exception 'a solving goes with its scenario alone' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if (old."outcome" is not null and old."outcome" <> 'failed')
     or (new."scenarioId", new."version", new."input", new."unplanned", new."seconds", new."askedAt", new."askedById")
        is distinct from (old."scenarioId", old."version", old."input", old."unplanned", old."seconds", old."askedAt", old."askedById") then
    raise exception 'a solving is answered once' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "solving_is_answered_once" before update or delete on "Solving"
  for each row execute function solving_is_answered_once();

alter table "Roadmap"
  add constraint "roadmap_hash_is_of_its_content" check ("hash" = encode(sha256(convert_to("content", 'UTF8')), 'hex'));

-- A roadmap follows its edition, or the roadmap of the edition before it; what it holds was planned for that edition,
-- and whoever publishes it is not the one who asked for it.
create function roadmap_joins_its_edition() returns trigger language plpgsql as $$
declare
  latest record;
  solved record;
begin
  if tg_op <> 'INSERT' then
    raise exception 'a published roadmap is never changed or deleted' using errcode = 'integrity_constraint_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('roadmap_chain'), hashtext(new."editionId"::text));
  select "sequence", "hash" into latest from "Roadmap" where "editionId" = new."editionId" order by "sequence" desc limit 1;
  if new."sequence" <> coalesce(latest."sequence", 0) + 1
     or new."previousHash" <> coalesce(latest."hash", (select "hash" from "Edition" where "id" = new."editionId")) then
    raise exception 'a roadmap continues the chain of its edition' using errcode = 'integrity_constraint_violation';
  end if;
  select s."outcome", s."askedById", c."editionId" into solved
    from "Solving" s join "Scenario" c on c."id" = s."scenarioId" where s."id" = new."solvingId";
  if solved."editionId" <> new."editionId" or solved."outcome" is distinct from 'planned' then
    raise exception 'a roadmap was planned for its edition' using errcode = 'integrity_constraint_violation';
  end if;
  if solved."askedById" = new."publishedById" then
    raise exception 'a roadmap needs two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "roadmap_joins_its_edition" before insert or update or delete on "Roadmap"
  for each row execute function roadmap_joins_its_edition();
create trigger "roadmap_is_never_emptied" before truncate on "Roadmap"
  for each statement execute function roadmap_joins_its_edition();

alter table "RoadmapReport"
  add constraint "report_is_of_a_quarter" check ("quarter" ~ '^20[0-9]{2}-Q[1-4]$'),
  add constraint "report_notes_are_bounded" check (char_length("noteAr") between 1 and 500 and char_length("noteEn") between 1 and 500);

-- What is reported is of an item that the roadmap plans, and stays said.
create function report_is_of_a_planned_item() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'a report is not changed or deleted: a later one takes its place' using errcode = 'check_violation';
  end if;
  if not exists (
    select 1 from "Roadmap" r, jsonb_array_elements(r."content"::jsonb -> 'plan') start
     where r."id" = new."roadmapId" and start ->> 'item' = new."item"
  ) then
    raise exception 'a report is of an item of its roadmap' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "report_is_of_a_planned_item" before insert or update or delete on "RoadmapReport"
  for each row execute function report_is_of_a_planned_item();

-- Scenarios are the quality team's; what is published is read by everyone.
alter table "Scenario" enable row level security;
alter table "Scenario" force row level security;
create policy "scenario_is_of_the_quality_team" on "Scenario" using (app_oversight());
alter table "Solving" enable row level security;
alter table "Solving" force row level security;
create policy "solving_is_of_the_quality_team" on "Solving" using (app_oversight());
alter table "Roadmap" enable row level security;
alter table "Roadmap" force row level security;
create policy "roadmap_is_read_by_everyone" on "Roadmap" for select using (true);
create policy "roadmap_is_published_under_oversight" on "Roadmap" using (app_oversight());
alter table "RoadmapReport" enable row level security;
alter table "RoadmapReport" force row level security;
create policy "report_is_read_by_everyone" on "RoadmapReport" for select using (true);
create policy "report_is_made_under_oversight" on "RoadmapReport" using (app_oversight());
