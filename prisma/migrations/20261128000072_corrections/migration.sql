-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedById" UUID,
    "proposedAt" TIMESTAMPTZ,
    "proposedById" UUID,
    "confirmedAt" TIMESTAMPTZ,
    "confirmedById" UUID,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Correction_roundId_idx" ON "Correction"("roundId");

-- CreateIndex
CREATE INDEX "Correction_editionId_idx" ON "Correction"("editionId");

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_openedById_fkey" FOREIGN KEY ("openedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "Correction"
  add constraint "correction_says_why" check (length(btrim("reason")) > 0),
  add constraint "correction_is_proposed_by_someone" check (("proposedAt" is null) = ("proposedById" is null)),
  add constraint "correction_is_confirmed_by_someone" check (("confirmedAt" is null) = ("confirmedById" is null)),
  add constraint "correction_is_proposed_before_it_is_confirmed" check ("confirmedAt" is null or "proposedAt" is not null),
  add constraint "correction_needs_two_people" check ("confirmedById" <> "proposedById"),
  add constraint "correction_is_confirmed_or_withdrawn" check ("confirmedAt" is null or "withdrawnAt" is null);

create unique index "correction_one_open_per_round" on "Correction" ("roundId")
  where "confirmedAt" is null and "withdrawnAt" is null;

-- An edition of a published round is corrected, the one that nothing has replaced; what was decided stays decided.
create function correction_is_of_a_published_edition() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a correction is withdrawn and not deleted' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' then
    if old."confirmedAt" is not null or old."withdrawnAt" is not null
       or (new."roundId", new."editionId", new."reason", new."openedAt", new."openedById")
          is distinct from (old."roundId", old."editionId", old."reason", old."openedAt", old."openedById") then
      raise exception 'a decided correction is not changed' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if not exists (
    select 1 from "Edition" e join "Round" r on r."id" = e."roundId"
     where e."id" = new."editionId" and e."roundId" = new."roundId" and r."phase" = 'published'
       and not exists (select 1 from "Edition" later where later."replacesId" = e."id")
  ) then
    raise exception 'the latest edition of a published round is corrected' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "correction_is_of_a_published_edition" before insert or update or delete on "Correction"
  for each row execute function correction_is_of_a_published_edition();

-- Those who are signed in know that a round is being corrected; the quality team says so.
alter table "Correction" enable row level security;
alter table "Correction" force row level security;
create policy "correction_is_known_to_staff" on "Correction" for select using (app_oversight() or app_person() is not null);
create policy "correction_is_written_under_oversight" on "Correction" using (app_oversight());

-- A final evaluation is reopened in deliberation, or while its published round is being corrected.
create or replace function final_evaluation_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old."state" <> 'assigned' then
      raise exception 'an evaluation that was begun is not deleted' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if old."state" = 'inProgress' and new."state" = 'assigned' then
    raise exception 'an evaluation that was begun stays begun' using errcode = 'check_violation';
  end if;
  if old."state" <> 'final' then return new; end if;
  if new."state" = 'final' then
    if (new."note", new."finalisedAt", new."seen") is distinct from (old."note", old."finalisedAt", old."seen") then
      raise exception 'a final evaluation is not edited' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if not exists (select 1 from "Proposal" p join "Round" r on r."id" = p."roundId"
                  where p."id" = old."proposalId" and (r."phase" = 'deliberating' or exists (
                    select 1 from "Correction" c where c."roundId" = r."id"
                       and c."proposedAt" is null and c."withdrawnAt" is null))) then
    raise exception 'a final evaluation is reopened in deliberation alone' using errcode = 'check_violation';
  end if;
  if not exists (select 1 from "EvaluationVersion" v
                  where v."evaluationId" = old."id" and v."reopenedAt" >= old."finalisedAt") then
    raise exception 'what a final evaluation said is kept before it is reopened' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- No address of an edition is the name of another round, whichever came first.
create function edition_address_is_its_rounds() returns trigger language plpgsql as $$
begin
  if exists (select 1 from "Round" where "slug" = new."slug" and "id" <> new."roundId") then
    raise exception 'an edition does not take the name of another round' using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create trigger "edition_address_is_its_rounds" before insert on "Edition"
  for each row execute function edition_address_is_its_rounds();

create function round_name_is_no_edition() returns trigger language plpgsql as $$
begin
  if exists (select 1 from "Edition" where "slug" = new."slug" and "roundId" <> new."id") then
    raise exception 'a round does not take the address of an edition' using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create trigger "round_name_is_no_edition" before insert or update of "slug" on "Round"
  for each row execute function round_name_is_no_edition();
