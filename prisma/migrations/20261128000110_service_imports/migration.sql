-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('waiting', 'checked', 'refused', 'confirmed', 'done', 'discarded');

-- CreateEnum
CREATE TYPE "PlannedKind" AS ENUM ('faulty', 'added', 'changed', 'unchanged');

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'waiting',
    "rowCount" INTEGER,
    "rowsJudged" INTEGER NOT NULL DEFAULT 0,
    "refusal" TEXT,
    "refusedRow" INTEGER,
    "checkedAgain" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "uploadedById" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checkedAt" TIMESTAMPTZ,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ,
    "doneAt" TIMESTAMPTZ,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "id" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "kind" "PlannedKind" NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "organisationId" UUID,
    "faults" JSONB NOT NULL DEFAULT '[]',
    "before" JSONB,
    "after" JSONB,
    "fields" TEXT[],
    "revisionId" UUID,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId","row")
);

-- CreateIndex
CREATE INDEX "Import_organisationId_idx" ON "Import"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportRow_revisionId_key" ON "ImportRow"("revisionId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_id_fkey" FOREIGN KEY ("id") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ServiceRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must never be ──────────────────────────────────────────────────────

alter table "Import"
  add constraint "import_is_not_empty_nor_too_large" check ("bytes" between 1 and 10485760),
  add constraint "import_name_is_plain"
    check (char_length("name") between 1 and 120 and "name" !~ '[[:cntrl:]/\\]' and "name" !~ '[\u200b-\u200f\u202a-\u202e\u2066-\u2069]'),
  add constraint "import_refused_says_why" check (("state" = 'refused') = ("refusal" is not null)),
  add constraint "import_refused_row_has_its_reason" check ("refusedRow" is null or ("refusal" is not null and "refusedRow" > 0)),
  add constraint "import_judges_the_rows_it_has" check ("rowsJudged" between 0 and coalesce("rowCount", 0)),
  add constraint "import_is_confirmed_by_someone"
    check (("confirmedById" is null) = ("confirmedAt" is null) and ("state" not in ('confirmed', 'done') or "confirmedById" is not null)),
  add constraint "import_done_says_when" check (("state" = 'done') = ("doneAt" is not null)),
  add constraint "import_checked_says_when" check ("state" not in ('checked', 'confirmed', 'done') or "checkedAt" is not null);
alter table "ImportFile" add constraint "import_file_is_bounded" check (octet_length("content") between 1 and 10485760);
-- A workbook is compressed already.
alter table "ImportFile" alter column "content" set storage external;

-- Nobody fills the disk: what is left lying makes way for what is uploaded next.
create unique index "import_one_at_hand" on "Import" ("organisationId", "uploadedById")
  where "state" in ('waiting', 'checked', 'confirmed');

alter table "ImportRow"
  add constraint "import_row_number" check ("row" > 0),
  add constraint "import_row_fault_has_a_reason" check (("kind" = 'faulty') = ("faults" <> '[]')),
  add constraint "import_row_says_what_becomes"
    check (("kind" in ('added', 'changed')) = ("after" is not null) and ("kind" = 'changed') = ("before" is not null)),
  add constraint "import_row_changes_something" check (("kind" = 'changed') = (cardinality("fields") > 0)),
  add constraint "import_row_added_is_somebodys" check (("kind" = 'added') = ("organisationId" is not null)),
  add constraint "import_row_became_what_it_says" check ("revisionId" is null or "kind" in ('added', 'changed'));

create function import_moves_along_its_states() returns trigger language plpgsql as $$
begin
  if old."state" <> new."state" and (old."state"::text, new."state"::text) not in (
    ('waiting', 'checked'), ('waiting', 'refused'), ('waiting', 'discarded'), ('checked', 'discarded'),
    ('checked', 'confirmed'), ('confirmed', 'done'), ('confirmed', 'waiting')
  ) then
    raise exception 'an import cannot go from % to %', old."state", new."state" using errcode = 'check_violation';
  end if;
  if new."organisationId" <> old."organisationId" or new."uploadedById" <> old."uploadedById"
     or new."name" <> old."name" or new."bytes" <> old."bytes" then
    raise exception 'an import stays what was uploaded' using errcode = 'check_violation';
  end if;
  if new."state" = 'confirmed' and old."state" = 'checked' and (
    exists (select 1 from "ImportRow" r where r."importId" = new."id" and r."kind" = 'faulty')
    or not exists (select 1 from "ImportRow" r where r."importId" = new."id" and r."kind" in ('added', 'changed'))
  ) then
    raise exception 'an import is carried out whole, without a fault' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "import_moves_along_its_states" before update on "Import"
  for each row execute function import_moves_along_its_states();

-- What was checked is what is carried out.
create function import_row_stays_as_checked() returns trigger language plpgsql as $$
declare state text;
begin
  select i."state" into state from "Import" i where i."id" = coalesce(new."importId", old."importId");
  if tg_op = 'INSERT' and state <> 'waiting'
     or tg_op = 'DELETE' and state not in ('waiting', 'discarded')
     or tg_op = 'UPDATE' and (state <> 'confirmed'
       or (new."row", new."kind", new."name", new."organisationId", new."faults", new."before", new."after", new."fields")
          is distinct from
          (old."row", old."kind", old."name", old."organisationId", old."faults", old."before", old."after", old."fields"))
  then
    raise exception 'a row of an import stays as it was checked' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger "import_row_stays_as_checked" before insert or update or delete on "ImportRow"
  for each row execute function import_row_stays_as_checked();

-- ── The wall between organisations ──────────────────────────────────────────

alter table "Import" enable row level security;
alter table "Import" force row level security;
alter table "ImportFile" enable row level security;
alter table "ImportFile" force row level security;
alter table "ImportRow" enable row level security;
alter table "ImportRow" force row level security;
create policy "import_of_its_organisation" on "Import"
  using (app_oversight() or "organisationId" = any (app_organisations()));
create policy "file_with_its_import" on "ImportFile"
  using (exists (select 1 from "Import" i where i."id" = "ImportFile"."id"));
create policy "row_with_its_import" on "ImportRow"
  using (exists (select 1 from "Import" i where i."id" = "importId"));
