-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('pdf', 'png', 'jpeg', 'xlsx', 'docx');

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "FileKind" NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "addedById" UUID,
    "addedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Attachment_proposalId_idx" ON "Attachment"("proposalId");

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_id_fkey" FOREIGN KEY ("id") REFERENCES "Attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "Attachment"
  add constraint "attachment_is_not_empty_nor_too_large" check ("bytes" between 1 and 5242880),
  add constraint "attachment_name_is_plain"
    check (char_length("name") between 1 and 120 and "name" !~ '[[:cntrl:]/\\]' and "name" !~ '[\u200b-\u200f\u202a-\u202e\u2066-\u2069]'),
  add constraint "attachment_sum_is_sha256" check (octet_length("sha256") = 32);
alter table "StoredFile" add constraint "stored_file_is_bounded" check (octet_length("content") between 1 and 5242880);
-- What is compressed already is not compressed again.
alter table "StoredFile" alter column "content" set storage external;

-- What was submitted stays as it was submitted; and one proposal does not fill the disk.
create trigger "dossier_is_open" before insert or update or delete on "Attachment" for each row execute function dossier_is_open();

create function attachments_fit_a_proposal() returns trigger language plpgsql as $$
declare attached record;
begin
  select count(*) as files, coalesce(sum("bytes"), 0) as bytes into attached
    from "Attachment" where "proposalId" = new."proposalId";
  if attached.files >= 60 or attached.bytes + new."bytes" > 26214400 then
    raise exception 'a proposal has no more room for files' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "attachments_fit_a_proposal" before insert on "Attachment"
  for each row execute function attachments_fit_a_proposal();

-- Seen with the proposal, written by its organisation; the content goes with its attachment.
alter table "Attachment" enable row level security;
alter table "Attachment" force row level security;
alter table "StoredFile" enable row level security;
alter table "StoredFile" force row level security;
create policy "read_with_the_proposal" on "Attachment" for select using
  (exists (select 1 from "Proposal" p where p."id" = "proposalId"));
create policy "written_by_the_organisation" on "Attachment" using
  (exists (select 1 from "Proposal" p where p."id" = "proposalId"
           and (app_oversight() or p."organisationId" = any (app_organisations()))));
create policy "read_with_the_attachment" on "StoredFile" for select using
  (exists (select 1 from "Attachment" a where a."id" = "StoredFile"."id"));
create policy "written_with_the_attachment" on "StoredFile" using
  (exists (select 1 from "Attachment" a join "Proposal" p on p."id" = a."proposalId"
            where a."id" = "StoredFile"."id"
              and (app_oversight() or p."organisationId" = any (app_organisations()))));
