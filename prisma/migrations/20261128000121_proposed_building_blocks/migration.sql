-- AlterTable
ALTER TABLE "Requirement" ADD COLUMN     "proposedBlockId" UUID;

-- CreateTable
CREATE TABLE "ProposedBlock" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "blockSlug" TEXT,
    "decidedAt" TIMESTAMPTZ,
    "decidedById" UUID,

    CONSTRAINT "ProposedBlock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProposedBlock_blockSlug_idx" ON "ProposedBlock"("blockSlug");

-- CreateIndex
CREATE UNIQUE INDEX "ProposedBlock_proposalId_name_key" ON "ProposedBlock"("proposalId", "name");

-- CreateIndex
CREATE INDEX "Requirement_proposedBlockId_idx" ON "Requirement"("proposedBlockId");

-- AddForeignKey
ALTER TABLE "ProposedBlock" ADD CONSTRAINT "ProposedBlock_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedBlock" ADD CONSTRAINT "ProposedBlock_blockSlug_fkey" FOREIGN KEY ("blockSlug") REFERENCES "BuildingBlock"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedBlock" ADD CONSTRAINT "ProposedBlock_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Requirement" ADD CONSTRAINT "Requirement_proposedBlockId_fkey" FOREIGN KEY ("proposedBlockId") REFERENCES "ProposedBlock"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

alter table "Requirement"
  add constraint "requirement_is_one_block" check (num_nonnulls("buildingBlockSlug", "proposedBlockId") <= 1);
alter table "ProposedBlock"
  add constraint "proposed_block_name" check (char_length(btrim("name")) between 3 and 200),
  add constraint "proposed_block_is_decided_as_a_whole" check (
    ("blockSlug" is null) = ("decidedAt" is null) and ("decidedAt" is null) = ("decidedById" is null));

create function requirement_names_its_own_block() returns trigger language plpgsql as $$
begin
  if new."proposedBlockId" is not null and not exists (
    select 1 from "ProposedBlock" where "id" = new."proposedBlockId" and "proposalId" = new."proposalId"
  ) then
    raise exception 'a requirement names a building block of its proposal' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "requirement_names_its_own_block" before insert or update on "Requirement"
  for each row execute function requirement_names_its_own_block();

-- What was submitted stays as it was submitted, unless it is returned; the quality team decides about it, once.
create trigger "dossier_is_open" before insert or delete on "ProposedBlock" for each row execute function dossier_is_open();
create function proposed_block_is_decided_once() returns trigger language plpgsql as $$
begin
  if (new."id", new."proposalId", new."name") is distinct from (old."id", old."proposalId", old."name")
     or old."decidedAt" is not null or not app_oversight() then
    raise exception 'a building block is decided about once, by the quality team' using errcode = 'check_violation';
  end if;
  if not exists (select 1 from "Proposal" where "id" = new."proposalId" and "submittedAt" is not null) then
    raise exception 'of a draft no building block is decided' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "proposed_block_is_decided_once" before update on "ProposedBlock"
  for each row execute function proposed_block_is_decided_once();

-- Seen with the proposal, written by its organisation.
alter table "ProposedBlock" enable row level security;
alter table "ProposedBlock" force row level security;
create policy "read_with_the_proposal" on "ProposedBlock" for select using
  (exists (select 1 from "Proposal" p where p."id" = "proposalId"));
create policy "written_by_the_organisation" on "ProposedBlock" using
  (exists (select 1 from "Proposal" p where p."id" = "proposalId"
           and (app_oversight() or p."organisationId" = any (app_organisations()))));
