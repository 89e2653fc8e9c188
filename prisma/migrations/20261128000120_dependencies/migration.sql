-- CreateTable
CREATE TABLE "Dependency" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "onProposalId" UUID,
    "onServiceId" UUID,

    CONSTRAINT "Dependency_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Dependency_onProposalId_idx" ON "Dependency"("onProposalId");

-- CreateIndex
CREATE INDEX "Dependency_onServiceId_idx" ON "Dependency"("onServiceId");

-- CreateIndex
CREATE UNIQUE INDEX "Dependency_proposalId_position_key" ON "Dependency"("proposalId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Dependency_proposalId_onProposalId_key" ON "Dependency"("proposalId", "onProposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Dependency_proposalId_onServiceId_key" ON "Dependency"("proposalId", "onServiceId");

-- AddForeignKey
ALTER TABLE "Dependency" ADD CONSTRAINT "Dependency_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dependency" ADD CONSTRAINT "Dependency_onProposalId_fkey" FOREIGN KEY ("onProposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dependency" ADD CONSTRAINT "Dependency_onServiceId_fkey" FOREIGN KEY ("onServiceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "Dependency"
  add constraint "dependency_is_on_one" check (num_nonnulls("onProposalId", "onServiceId") = 1),
  add constraint "dependency_is_on_another" check ("onProposalId" <> "proposalId"),
  add constraint "dependency_position" check ("position" >= 1);

-- What was submitted stays as it was submitted, unless it is returned.
create trigger "dossier_is_open" before insert or update or delete on "Dependency" for each row execute function dossier_is_open();

-- A circle may run through every organisation: what follows looks past the row security and gives ids, references and
-- names alone; the second function puts back what the first one changed.
create function see_every_proposal() returns text language plpgsql as $$
declare before text := coalesce(current_setting('app.oversight', true), '');
begin
  perform set_config('app.oversight', 'on', true);
  return before;
end $$;
create function see_as_before(p_before text) returns void language sql as $$
  select set_config('app.oversight', p_before, true)
$$;

-- Where a proposal was merged into another, the other stands for it.
create function proposal_that_stands(p_proposal uuid) returns uuid language sql stable as $$
  with recursive line as (
    select "id", "mergedIntoId" from "Proposal" where "id" = p_proposal
    union
    select p."id", p."mergedIntoId" from "Proposal" p join line l on p."id" = l."mergedIntoId"
  ) select "id" from line where "mergedIntoId" is null
$$;

-- Which proposal of a round needs which.
create function needs_in_round(p_round uuid) returns table ("from" uuid, "on" uuid) language plpgsql as $$
declare before text := see_every_proposal();
begin
  return query
    select distinct d."proposalId", stands."id"
      from "Dependency" d
      join "Proposal" p on p."id" = d."proposalId"
     cross join lateral (select proposal_that_stands(d."onProposalId") as "id") stands
     where p."roundId" = p_round and d."onProposalId" is not null
       and p."status" not in ('withdrawn', 'declined', 'merged') and stands."id" <> p."id";
  perform see_as_before(before);
end $$;

-- Of another organisation's proposal its reference and name are shown, and nothing more; of what it has not sent yet,
-- nothing.
create function named_proposals(p_ids uuid[], p_round uuid, p_references text[])
returns table ("asked" uuid, "askedReference" text, "id" uuid, "reference" text, "nameAr" text, "nameEn" text,
               "status" "ProposalStatus")
language plpgsql as $$
declare before text := see_every_proposal();
begin
  return query
    select p."id", upper(p."reference"), s."id", s."reference", coalesce(v."nameAr", s."newServiceNameAr"),
           case when v."id" is null then s."newServiceNameEn" else v."nameEn" end, s."status"
      from "Proposal" p
      join "Proposal" s on s."id" = proposal_that_stands(p."id")
      left join "Service" v on v."id" = s."serviceId"
     where (p."id" = any (p_ids) or (p."roundId" = p_round and upper(p."reference") = any (p_references)))
       and (s."reference" is not null or before = 'on' or s."organisationId" = any (app_organisations()));
  perform see_as_before(before);
end $$;

-- Two organisations that write at the same moment are heard one after the other.
create function lock_needs_of_round(p_round uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtext('dependencies'), hashtext(p_round::text))
$$;

create function refuse_dependency_cycle(p_round uuid, p_proposal uuid) returns void language plpgsql as $$
begin
  perform lock_needs_of_round(p_round);
  if exists (
    with recursive needs as materialized (select * from needs_in_round(p_round)),
    reached as (
      select "on" as "id" from needs where "from" = p_proposal
      union
      select n."on" from needs n join reached r on n."from" = r."id"
    ) select 1 from reached where "id" = p_proposal
  ) then
    raise exception 'proposals do not depend on each other in a circle' using errcode = 'check_violation';
  end if;
end $$;

create function dependencies_make_no_cycle() returns trigger language plpgsql as $$
declare
  before text := see_every_proposal();
  round_id uuid := (select "roundId" from "Proposal" where "id" = new."proposalId");
begin
  if exists (select 1 from "Proposal" where "id" = new."onProposalId" and "roundId" <> round_id) then
    raise exception 'a proposal depends on proposals of its round' using errcode = 'check_violation';
  end if;
  perform see_as_before(before);
  perform refuse_dependency_cycle(round_id, new."proposalId");
  return null;
end $$;
create trigger "dependencies_make_no_cycle" after insert or update on "Dependency"
  for each row execute function dependencies_make_no_cycle();

create function merging_makes_no_cycle() returns trigger language plpgsql as $$
begin
  perform refuse_dependency_cycle(new."roundId", coalesce(new."mergedIntoId", new."id"));
  return null;
end $$;
create trigger "merging_makes_no_cycle" after update of "mergedIntoId" on "Proposal"
  for each row when (old."mergedIntoId" is distinct from new."mergedIntoId") execute function merging_makes_no_cycle();

-- Seen with the proposal, written by its organisation.
alter table "Dependency" enable row level security;
alter table "Dependency" force row level security;
create policy "read_with_the_proposal" on "Dependency" for select using
  (exists (select 1 from "Proposal" p where p."id" = "proposalId"));
create policy "written_by_the_organisation" on "Dependency" using
  (exists (select 1 from "Proposal" p where p."id" = "proposalId"
           and (app_oversight() or p."organisationId" = any (app_organisations()))));
