-- AlterTable
ALTER TABLE "Import" ADD COLUMN "roundId" UUID;

-- AlterTable
ALTER TABLE "ImportRow" ADD COLUMN "proposalId" UUID;

-- CreateIndex
CREATE INDEX "ImportRow_proposalId_idx" ON "ImportRow"("proposalId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must never be ──────────────────────────────────────────────────────

-- A table of nominations does not make way for one of services, nor for one of another round.
drop index "import_one_at_hand";
create unique index "import_one_at_hand" on "Import" ("organisationId", "uploadedById", "roundId") nulls not distinct
  where "state" in ('waiting', 'checked', 'confirmed');

alter table "ImportRow"
  add constraint "import_row_writes_in_a_draft_it_changes" check ("proposalId" is null or "kind" in ('added', 'changed'));

create function import_stays_of_its_round() returns trigger language plpgsql as $$
begin
  if new."roundId" is distinct from old."roundId" then
    raise exception 'an import stays what was uploaded' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "import_stays_of_its_round" before update on "Import"
  for each row execute function import_stays_of_its_round();

-- A table of a round becomes drafts of that round alone, one of services revisions alone.
create function import_row_becomes_what_it_is_of() returns trigger language plpgsql as $$
declare round uuid;
begin
  select i."roundId" into round from "Import" i where i."id" = new."importId";
  if new."revisionId" is not null and round is not null
     or new."proposalId" is not null
        and not exists (select 1 from "Proposal" p where p."id" = new."proposalId" and p."roundId" = round) then
    raise exception 'a row of an import becomes what its table is of' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "import_row_becomes_what_it_is_of" before insert or update on "ImportRow"
  for each row execute function import_row_becomes_what_it_is_of();
