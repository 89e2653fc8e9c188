-- CreateEnum
CREATE TYPE "StudyChapter" AS ENUM ('summary', 'method', 'state', 'nominations', 'results', 'robustness', 'quadrants', 'requirements', 'roadmap', 'annexes');

-- CreateEnum
CREATE TYPE "StudyFormat" AS ENUM ('pdf', 'docx', 'xlsx');

-- CreateTable
CREATE TABLE "StudyDraft" (
    "editionId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "proposedAt" TIMESTAMPTZ,
    "proposedById" UUID,

    CONSTRAINT "StudyDraft_pkey" PRIMARY KEY ("editionId")
);

-- CreateTable
CREATE TABLE "StudySection" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "chapter" "StudyChapter" NOT NULL,
    "textAr" TEXT,
    "textEn" TEXT,
    "writtenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "writtenById" UUID NOT NULL,

    CONSTRAINT "StudySection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Study" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ NOT NULL,
    "proposedById" UUID,
    "publishedById" UUID,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,

    CONSTRAINT "Study_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudyFile" (
    "studyId" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "format" "StudyFormat" NOT NULL,
    "content" BYTEA NOT NULL,
    "hash" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StudyFile_pkey" PRIMARY KEY ("studyId","language","format")
);

-- CreateIndex
CREATE INDEX "StudySection_editionId_chapter_idx" ON "StudySection"("editionId", "chapter");

-- CreateIndex
CREATE UNIQUE INDEX "Study_hash_key" ON "Study"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Study_previousHash_key" ON "Study"("previousHash");

-- CreateIndex
CREATE UNIQUE INDEX "Study_editionId_sequence_key" ON "Study"("editionId", "sequence");

-- AddForeignKey
ALTER TABLE "StudyDraft" ADD CONSTRAINT "StudyDraft_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudyDraft" ADD CONSTRAINT "StudyDraft_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudySection" ADD CONSTRAINT "StudySection_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "StudyDraft"("editionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudySection" ADD CONSTRAINT "StudySection_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Study" ADD CONSTRAINT "Study_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Study" ADD CONSTRAINT "Study_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Study" ADD CONSTRAINT "Study_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudyFile" ADD CONSTRAINT "StudyFile_studyId_fkey" FOREIGN KEY ("studyId") REFERENCES "Study"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "StudyDraft"
  add constraint "study_draft_version" check ("version" >= 1),
  add constraint "study_draft_is_proposed_by_someone" check (("proposedAt" is null) = ("proposedById" is null));

alter table "StudySection"
  add constraint "study_section_is_bounded" check (
    char_length(btrim("textAr")) between 1 and 20000 and char_length(btrim("textEn")) between 1 and 20000);

-- What was written stays beside what is written after it; nothing is written while a second person looks.
create function study_section_is_written_once() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'what was written of a study stays' using errcode = 'check_violation';
  end if;
  if exists (select 1 from "StudyDraft" where "editionId" = new."editionId" and "proposedAt" is not null) then
    raise exception 'a proposed study is not written on' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "study_section_is_written_once" before insert or update or delete on "StudySection"
  for each row execute function study_section_is_written_once();

alter table "Study"
  add constraint "study_hash_is_of_its_content" check ("hash" = encode(sha256(convert_to("content", 'UTF8')), 'hex')),
  add constraint "study_needs_two_people" check (
    "publishedById" <> "proposedById" and ("publishedById" is null) = ("proposedById" is null));

-- A study follows its edition, or the study of it before; what one person proposed another one publishes.
create function study_joins_its_edition() returns trigger language plpgsql as $$
declare latest record;
begin
  if tg_op <> 'INSERT' then
    raise exception 'a published study is never changed or deleted' using errcode = 'integrity_constraint_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('study_chain'), hashtext(new."editionId"::text));
  select "sequence", "hash" into latest from "Study" where "editionId" = new."editionId" order by "sequence" desc limit 1;
  if new."sequence" <> coalesce(latest."sequence", 0) + 1
     or new."previousHash" <> coalesce(latest."hash", (select "hash" from "Edition" where "id" = new."editionId")) then
    raise exception 'a study continues the chain of its edition' using errcode = 'integrity_constraint_violation';
  end if;
  if new."proposedById" is not null and not exists (
    select 1 from "StudyDraft" where "editionId" = new."editionId" and "proposedById" = new."proposedById"
  ) then
    raise exception 'a study is published as it was proposed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "study_joins_its_edition" before insert or update or delete on "Study"
  for each row execute function study_joins_its_edition();
create trigger "study_is_never_emptied" before truncate on "Study"
  for each statement execute function study_joins_its_edition();

alter table "StudyFile"
  add constraint "study_file_hash_is_of_its_content" check ("hash" = encode(sha256("content"), 'hex'));

create function study_file_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'a file of a published study is never changed or deleted' using errcode = 'integrity_constraint_violation';
end $$;
create trigger "study_file_is_for_ever" before update or delete on "StudyFile"
  for each row execute function study_file_is_for_ever();
create trigger "study_file_is_never_emptied" before truncate on "StudyFile"
  for each statement execute function study_file_is_for_ever();

-- A draft is the quality team's; what is published is read by everyone.
alter table "StudyDraft" enable row level security;
alter table "StudyDraft" force row level security;
create policy "study_draft_is_of_the_quality_team" on "StudyDraft" using (app_oversight());
alter table "StudySection" enable row level security;
alter table "StudySection" force row level security;
create policy "study_section_is_of_the_quality_team" on "StudySection" using (app_oversight());
alter table "Study" enable row level security;
alter table "Study" force row level security;
create policy "study_is_read_by_everyone" on "Study" for select using (true);
create policy "study_is_published_under_oversight" on "Study" using (app_oversight());
alter table "StudyFile" enable row level security;
alter table "StudyFile" force row level security;
create policy "study_file_is_read_by_everyone" on "StudyFile" for select using (true);
create policy "study_file_is_made_under_oversight" on "StudyFile" using (app_oversight());
