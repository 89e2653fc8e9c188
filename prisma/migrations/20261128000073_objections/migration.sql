-- CreateEnum
CREATE TYPE "ObjectionOutcome" AS ENUM ('upheld', 'dismissed');

-- CreateTable
CREATE TABLE "Objection" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "note" TEXT,
    "filedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "filedById" UUID NOT NULL,
    "outcome" "ObjectionOutcome",
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ,
    "answeredById" UUID,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedObjection" (
    "objectionId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "filedAt" TIMESTAMPTZ NOT NULL,
    "outcome" "ObjectionOutcome" NOT NULL,
    "answer" TEXT NOT NULL,
    "answeredAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "PublishedObjection_pkey" PRIMARY KEY ("objectionId")
);

-- CreateIndex
CREATE INDEX "Objection_proposalId_idx" ON "Objection"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Objection_editionId_proposalId_key" ON "Objection"("editionId", "proposalId");

-- CreateIndex
CREATE INDEX "PublishedObjection_editionId_idx" ON "PublishedObjection"("editionId");

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_filedById_fkey" FOREIGN KEY ("filedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObjection" ADD CONSTRAINT "PublishedObjection_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedObjection" ADD CONSTRAINT "PublishedObjection_objectionId_fkey" FOREIGN KEY ("objectionId") REFERENCES "Objection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "Objection"
  add constraint "objection_says_why" check (char_length(btrim("text")) between 20 and 4000),
  add constraint "objection_note_is_bounded" check (char_length("note") between 1 and 4000),
  add constraint "objection_is_answered_as_a_whole" check (
    ("outcome" is null) = ("answer" is null) and ("answer" is null) = ("answeredAt" is null)
    and ("answeredAt" is null) = ("answeredById" is null)),
  add constraint "objection_answer_says_why" check (char_length(btrim("answer")) between 20 and 4000),
  add constraint "objection_is_answered_by_another" check ("answeredById" <> "filedById");

-- A published place is objected to in its time; what was filed stays, and is answered once.
create function objection_is_filed_and_answered_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an objection is not deleted' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' then
    if old."answeredAt" is not null
       or (new."editionId", new."proposalId", new."text", new."note", new."filedAt", new."filedById")
          is distinct from (old."editionId", old."proposalId", old."text", old."note", old."filedAt", old."filedById") then
      raise exception 'what was filed and answered stays' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if not exists (
    select 1 from "Edition" e
      join "Round" r on r."id" = e."roundId"
      join "Proposal" p on p."roundId" = r."id"
     where e."id" = new."editionId" and p."id" = new."proposalId" and p."status" = 'ranked'
       and r."phase" = 'published' and r."objectionsUntil" >= new."filedAt"
       and not exists (select 1 from "Edition" later where later."replacesId" = e."id")
  ) then
    raise exception 'a published place is objected to in its time' using errcode = 'check_violation';
  end if;
  if new."answeredAt" is not null then
    raise exception 'an objection is filed before it is answered' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "objection_is_filed_and_answered_once" before insert or update or delete on "Objection"
  for each row execute function objection_is_filed_and_answered_once();

-- What is published of an objection is what was filed for it and answered, for ever.
create function published_objection_is_for_ever() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'a published objection is never changed or deleted' using errcode = 'check_violation';
  end if;
  if not exists (
    select 1 from "Objection" o join "Proposal" p on p."id" = o."proposalId"
     where o."id" = new."objectionId" and o."editionId" = new."editionId" and p."reference" = new."reference"
       and (o."text", o."filedAt", o."outcome", o."answer", o."answeredAt")
           = (new."text", new."filedAt", new."outcome", new."answer", new."answeredAt")
  ) then
    raise exception 'an objection is published as it was filed and answered' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "published_objection_is_for_ever" before insert or update or delete on "PublishedObjection"
  for each row execute function published_objection_is_for_ever();
create trigger "published_objection_is_never_emptied" before truncate on "PublishedObjection"
  for each statement execute function published_objection_is_for_ever();

-- An objection is its organisation's and the quality team's; it is answered under oversight. What is published is
-- read by everyone.
alter table "Objection" enable row level security;
alter table "Objection" force row level security;
create policy "objection_is_of_its_organisation" on "Objection" for select using (
  exists (select 1 from "Proposal" p where p."id" = "proposalId"
           and (app_oversight() or p."organisationId" = any (app_organisations()))));
create policy "objection_is_filed_by_its_organisation" on "Objection" for insert with check (
  "filedById" = app_person()
  and exists (select 1 from "Proposal" p where p."id" = "proposalId"
               and p."organisationId" = any (app_organisations())));
create policy "objection_is_answered_under_oversight" on "Objection" for update using (app_oversight());
-- Reached, so that the rule above refuses it aloud.
create policy "objection_is_deleted_by_nobody" on "Objection" for delete using (app_oversight());

alter table "PublishedObjection" enable row level security;
alter table "PublishedObjection" force row level security;
create policy "published_objection_is_read_by_everyone" on "PublishedObjection"
  using (true) with check (app_oversight());
