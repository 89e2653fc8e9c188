-- CreateTable
CREATE TABLE "Unification" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "otherProposalId" UUID,
    "serviceId" UUID,
    "reason" TEXT NOT NULL,
    "linkedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "linkedById" UUID NOT NULL,
    "removedAt" TIMESTAMPTZ,
    "removedById" UUID,
    "removalReason" TEXT,

    CONSTRAINT "Unification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Unification_proposalId_idx" ON "Unification"("proposalId");

-- CreateIndex
CREATE INDEX "Unification_otherProposalId_idx" ON "Unification"("otherProposalId");

-- CreateIndex
CREATE INDEX "Unification_serviceId_idx" ON "Unification"("serviceId");

-- AddForeignKey
ALTER TABLE "Unification" ADD CONSTRAINT "Unification_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unification" ADD CONSTRAINT "Unification_otherProposalId_fkey" FOREIGN KEY ("otherProposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unification" ADD CONSTRAINT "Unification_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unification" ADD CONSTRAINT "Unification_linkedById_fkey" FOREIGN KEY ("linkedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unification" ADD CONSTRAINT "Unification_removedById_fkey" FOREIGN KEY ("removedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "Unification"
  add constraint "unification_is_with_one" check (num_nonnulls("otherProposalId", "serviceId") = 1),
  add constraint "unification_is_with_another" check ("otherProposalId" <> "proposalId"),
  add constraint "unification_says_why" check (char_length(btrim("reason")) between 3 and 2000),
  add constraint "unification_is_removed_as_a_whole" check (
    ("removedAt" is null) = ("removedById" is null) and ("removedById" is null) = ("removalReason" is null)),
  add constraint "unification_removal_says_why" check (char_length(btrim("removalReason")) between 3 and 2000);

-- Two are linked once, whichever was named first.
create unique index "unification_of_two_proposals" on "Unification"
  (least("proposalId", "otherProposalId"), greatest("proposalId", "otherProposalId"))
  where "removedAt" is null and "otherProposalId" is not null;
create unique index "unification_with_a_service" on "Unification" ("proposalId", "serviceId") where "removedAt" is null;

create function unification_is_linked_and_removed_once() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old."removedAt" is not null
       or (new."id", new."proposalId", new."otherProposalId", new."serviceId", new."reason", new."linkedAt", new."linkedById")
          is distinct from
          (old."id", old."proposalId", old."otherProposalId", old."serviceId", old."reason", old."linkedAt", old."linkedById") then
      raise exception 'a link to unify is removed once and not edited' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if exists (select 1 from "Proposal" p join "Proposal" o on o."id" = new."otherProposalId"
              where p."id" = new."proposalId" and p."roundId" <> o."roundId") then
    raise exception 'proposals of one round are unified' using errcode = 'check_violation';
  end if;
  if exists (select 1 from "Proposal" where "id" = new."proposalId" and "serviceId" = new."serviceId") then
    raise exception 'a proposal is not unified with its own service' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "unification_is_linked_and_removed_once" before insert or update on "Unification"
  for each row execute function unification_is_linked_and_removed_once();

-- A proposal that somebody is to evaluate neither goes into another nor loses one that went into it.
create function merging_is_open() returns trigger language plpgsql as $$
declare proposal_id uuid := case when new."mergedIntoId" is null then old."mergedIntoId" else new."id" end;
begin
  if exists (select 1 from "Evaluation" where "proposalId" = proposal_id and "state" <> 'recused') then
    raise exception 'proposals are merged before they are evaluated' using errcode = 'check_violation';
  end if;
  if exists (select 1 from "Proposal" where "id" = new."mergedIntoId" and "roundId" <> new."roundId") then
    raise exception 'proposals of one round are merged' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "merging_is_open" before update of "mergedIntoId" on "Proposal"
  for each row when (old."mergedIntoId" is distinct from new."mergedIntoId") execute function merging_is_open();

-- What was merged into a proposal, by reference and name alone, for whoever sees that proposal.
create function proposals_merged_into(p_proposal uuid)
returns table ("id" uuid, "reference" text, "nameAr" text, "nameEn" text) language plpgsql as $$
declare before text;
begin
  if not exists (select 1 from "Proposal" p where p."id" = p_proposal) then return; end if;
  before := see_every_proposal();
  return query
    select m."id", m."reference", coalesce(v."nameAr", m."newServiceNameAr"),
           case when v."id" is null then m."newServiceNameEn" else v."nameEn" end
      from "Proposal" m left join "Service" v on v."id" = m."serviceId"
     where m."mergedIntoId" = p_proposal
     order by m."reference";
  perform see_as_before(before);
end $$;

-- Seen by the organisations of both, decided under oversight.
alter table "Unification" enable row level security;
alter table "Unification" force row level security;
create policy "unification_is_seen_by_both" on "Unification" for select using (
  exists (select 1 from "Proposal" p where p."id" in ("proposalId", "otherProposalId"))
  or exists (select 1 from "Service" s where s."id" = "serviceId" and s."organisationId" = any (app_organisations())));
create policy "unification_is_linked_under_oversight" on "Unification" for insert with check (app_oversight());
create policy "unification_is_removed_under_oversight" on "Unification" for update using (app_oversight());
