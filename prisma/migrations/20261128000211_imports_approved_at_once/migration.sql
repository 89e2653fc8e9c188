-- What an import sent for approval is approved at once: all that is left of it, or a list of its rows.

-- CreateEnum
CREATE TYPE "ApprovalOutcome" AS ENUM ('approved', 'decided', 'serviceChanged', 'own');

-- CreateTable
CREATE TABLE "ImportApproval" (
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "approvedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ,
    "stoppedAt" TIMESTAMPTZ,

    CONSTRAINT "ImportApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApprovedRow" (
    "approvalId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "revisionId" UUID NOT NULL,
    "revisionVersion" INTEGER NOT NULL,
    "outcome" "ApprovalOutcome",

    CONSTRAINT "ApprovedRow_pkey" PRIMARY KEY ("approvalId","row")
);

-- CreateIndex
CREATE INDEX "ImportApproval_importId_idx" ON "ImportApproval"("importId");

-- CreateIndex
CREATE INDEX "ApprovedRow_revisionId_idx" ON "ApprovedRow"("revisionId");

-- AddForeignKey
ALTER TABLE "ImportApproval" ADD CONSTRAINT "ImportApproval_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportApproval" ADD CONSTRAINT "ImportApproval_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovedRow" ADD CONSTRAINT "ApprovedRow_approvalId_fkey" FOREIGN KEY ("approvalId") REFERENCES "ImportApproval"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovedRow" ADD CONSTRAINT "ApprovedRow_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ServiceRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What must never be ──────────────────────────────────────────────────────

alter table "ImportApproval" add constraint "approval_is_done_or_stopped" check ("doneAt" is null or "stoppedAt" is null);

-- Of two at once, each would leave out what the other had decided.
create unique index "approval_one_at_work" on "ImportApproval" ("importId")
  where "doneAt" is null and "stoppedAt" is null;

-- Nobody decides on what they wrote, neither one by one nor at once.
create function approval_is_not_by_its_writers() returns trigger language plpgsql as $$
declare table_of "Import";
begin
  select * into table_of from "Import" i where i."id" = new."importId";
  if table_of."state"::text is distinct from 'done' or table_of."roundId" is not null then
    raise exception 'only a table of services that was carried out is approved' using errcode = 'check_violation';
  end if;
  if new."approvedById" in (table_of."uploadedById", table_of."confirmedById") then
    raise exception 'an import is not approved by its writers' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "approval_is_not_by_its_writers" before insert on "ImportApproval"
  for each row execute function approval_is_not_by_its_writers();

create function approval_stays_as_asked() returns trigger language plpgsql as $$
begin
  if new."importId" <> old."importId" or new."approvedById" <> old."approvedById" or new."askedAt" <> old."askedAt"
     or old."doneAt" is not null or old."stoppedAt" is not null then
    raise exception 'an approval stays as it was asked' using errcode = 'check_violation';
  end if;
  if new."doneAt" is not null
     and exists (select 1 from "ApprovedRow" r where r."approvalId" = new."id" and r."outcome" is null) then
    raise exception 'an approval is done when nothing is left of it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "approval_stays_as_asked" before update on "ImportApproval"
  for each row execute function approval_stays_as_asked();

create function approved_row_is_of_its_import() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old."outcome" is not null
       or (new."approvalId", new."row", new."revisionId", new."revisionVersion")
          is distinct from (old."approvalId", old."row", old."revisionId", old."revisionVersion")) then
    raise exception 'what became of an approved row is said once' using errcode = 'check_violation';
  end if;
  if not exists (select 1 from "ImportApproval" a join "ImportRow" i on i."importId" = a."importId"
                  where a."id" = new."approvalId" and i."row" = new."row" and i."revisionId" = new."revisionId") then
    raise exception 'an approval is of the rows of its import' using errcode = 'check_violation';
  end if;
  if new."outcome" = 'approved'
     and not exists (select 1 from "ImportApproval" a join "ServiceRevision" r on r."decidedById" = a."approvedById"
                      where a."id" = new."approvalId" and r."id" = new."revisionId" and r."state"::text = 'approved') then
    raise exception 'a row is approved by who approved its import' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "approved_row_is_of_its_import" before insert or update on "ApprovedRow"
  for each row execute function approved_row_is_of_its_import();

-- ── The wall between organisations ──────────────────────────────────────────

alter table "ImportApproval" enable row level security;
alter table "ImportApproval" force row level security;
alter table "ApprovedRow" enable row level security;
alter table "ApprovedRow" force row level security;
create policy "approval_with_its_import" on "ImportApproval"
  using (exists (select 1 from "Import" i where i."id" = "importId"));
create policy "approved_row_with_its_approval" on "ApprovedRow"
  using (exists (select 1 from "ImportApproval" a where a."id" = "approvalId"));
