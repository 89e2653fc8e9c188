-- How services are used may be handed over by a program of their organisation too, not only typed.
-- AlterTable
ALTER TABLE "ChannelUse" ADD COLUMN     "sourceId" UUID,
ALTER COLUMN "recordedById" DROP NOT NULL;

-- AlterTable
ALTER TABLE "IndicatorSource" ADD COLUMN     "usesOfId" UUID;

-- AddForeignKey
ALTER TABLE "ChannelUse" ADD CONSTRAINT "ChannelUse_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "IndicatorSource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorSource" ADD CONSTRAINT "IndicatorSource_usesOfId_fkey" FOREIGN KEY ("usesOfId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "IndicatorSource"
  drop constraint "indicator_source_feeds_something",
  add constraint "indicator_source_feeds_something" check (
    cardinality("indicators") <= 50 and (cardinality("indicators") > 0 or "usesOfId" is not null));
alter table "ChannelUse"
  add constraint "channel_use_is_of_a_person_or_a_source" check (("recordedById" is null) <> ("sourceId" is null));

-- What a source may do stays as it was made, also of whose services it tells.
create or replace function indicator_source_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a source is withdrawn, not deleted' using errcode = 'check_violation';
  end if;
  if old."withdrawnAt" is not null
     or (new."name", new."indicators", new."usesOfId", new."tokenHash", new."createdAt", new."createdById")
        is distinct from
        (old."name", old."indicators", old."usesOfId", old."tokenHash", old."createdAt", old."createdById") then
    raise exception 'a source stays as it was made' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A source tells of the services of its organisation alone.
create function channel_use_fits() returns trigger language plpgsql as $$
begin
  if new."sourceId" is not null and not exists (
    select 1 from "IndicatorSource" i join "Service" s on s."organisationId" = i."usesOfId"
     where i."id" = new."sourceId" and s."id" = new."serviceId" and i."withdrawnAt" is null
  ) then
    raise exception 'uses come from a source of the organisation whose service it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "channel_use_fits" before insert or update on "ChannelUse"
  for each row execute function channel_use_fits();
