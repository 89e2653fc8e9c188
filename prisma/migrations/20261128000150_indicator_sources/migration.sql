-- CreateEnum
CREATE TYPE "IndicatorOrigin" AS ENUM ('stated', 'fed', 'counted');

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "definition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "formulaAr" TEXT,
ADD COLUMN     "formulaEn" TEXT,
ADD COLUMN     "ofServices" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "ownerAr" TEXT,
ADD COLUMN     "ownerEn" TEXT;

-- AlterTable
ALTER TABLE "IndicatorValue" ADD COLUMN     "definition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "origin" "IndicatorOrigin" NOT NULL DEFAULT 'stated',
ADD COLUMN     "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "sourceId" UUID;

-- CreateTable
CREATE TABLE "ServiceIndicatorValue" (
    "indicatorId" TEXT NOT NULL,
    "serviceId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "partial" BOOLEAN NOT NULL DEFAULT false,
    "definition" INTEGER NOT NULL DEFAULT 1,
    "origin" "IndicatorOrigin" NOT NULL,
    "sourceId" UUID,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ServiceIndicatorValue_pkey" PRIMARY KEY ("indicatorId","serviceId","period")
);

-- CreateTable
CREATE TABLE "IndicatorSource" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "indicators" TEXT[],
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "withdrawnAt" TIMESTAMPTZ,
    "withdrawnById" UUID,

    CONSTRAINT "IndicatorSource_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorSource_tokenHash_key" ON "IndicatorSource"("tokenHash");

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "IndicatorSource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceIndicatorValue" ADD CONSTRAINT "ServiceIndicatorValue_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceIndicatorValue" ADD CONSTRAINT "ServiceIndicatorValue_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceIndicatorValue" ADD CONSTRAINT "ServiceIndicatorValue_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "IndicatorSource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorSource" ADD CONSTRAINT "IndicatorSource_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorSource" ADD CONSTRAINT "IndicatorSource_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A year, a quarter of it or a month, as lib/domain/indicators/period.ts writes them.
create function is_period(p_text text) returns boolean language sql immutable parallel safe as $$
  select p_text ~ '^(19|20)[0-9]{2}(-(Q[1-4]|0[1-9]|1[0-2]))?$'
$$;

alter table "Indicator"
  add constraint "indicator_definition_is_counted" check ("definition" >= 1);
alter table "IndicatorValue"
  add constraint "indicator_value_has_a_period" check (is_period("period")),
  add constraint "indicator_value_is_not_negative" check ("value" >= 0),
  add constraint "indicator_value_names_who_fed_it" check (("origin" = 'fed') = ("sourceId" is not null)),
  add constraint "indicator_value_stated_has_a_source" check ("origin" <> 'stated' or "sourceAr" is not null);
alter table "ServiceIndicatorValue"
  add constraint "service_indicator_value_has_a_period" check (is_period("period")),
  add constraint "service_indicator_value_is_not_negative" check ("value" >= 0),
  add constraint "service_indicator_value_names_who_fed_it" check (("origin" = 'fed') = ("sourceId" is not null));
alter table "IndicatorSource"
  add constraint "indicator_source_has_a_name" check (char_length(btrim("name")) between 3 and 120),
  add constraint "indicator_source_feeds_something" check (cardinality("indicators") between 1 and 50),
  add constraint "indicator_source_keeps_a_hash" check ("tokenHash" ~ '^[0-9a-f]{64}$'),
  add constraint "indicator_source_is_withdrawn_by_somebody" check (("withdrawnAt" is null) = ("withdrawnById" is null));

-- A value is of the definition that holds, of one service or of none as its indicator says, and of a source that may
-- hand it over.
create function indicator_value_fits() returns trigger language plpgsql as $$
declare
  of_services constant boolean := tg_table_name = 'ServiceIndicatorValue';
begin
  if not exists (
    select 1 from "Indicator" i
     where i."id" = new."indicatorId" and i."ofServices" = of_services and new."definition" between 1 and i."definition"
  ) then
    raise exception 'a value fits its indicator and a definition of it' using errcode = 'check_violation';
  end if;
  if new."sourceId" is not null and not exists (
    select 1 from "IndicatorSource" s
     where s."id" = new."sourceId" and new."indicatorId" = any (s."indicators") and s."withdrawnAt" is null
  ) then
    raise exception 'a value comes from a source that may hand it over' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "indicator_value_fits" before insert or update on "IndicatorValue"
  for each row execute function indicator_value_fits();
create trigger "service_indicator_value_fits" before insert or update on "ServiceIndicatorValue"
  for each row execute function indicator_value_fits();

-- What a source may do stays as it was made; once withdrawn it is withdrawn for good.
create function indicator_source_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a source is withdrawn, not deleted' using errcode = 'check_violation';
  end if;
  if old."withdrawnAt" is not null
     or (new."name", new."indicators", new."tokenHash", new."createdAt", new."createdById")
        is distinct from (old."name", old."indicators", old."tokenHash", old."createdAt", old."createdById") then
    raise exception 'a source stays as it was made' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "indicator_source_stays" before update or delete on "IndicatorSource"
  for each row execute function indicator_source_stays();

-- Values are public and written under oversight; who may hand them over is for those who oversee the portal.
alter table "IndicatorValue" enable row level security;
alter table "IndicatorValue" force row level security;
create policy "indicator_value_is_read_by_everyone" on "IndicatorValue" for select using (true);
create policy "indicator_value_is_written_under_oversight" on "IndicatorValue" using (app_oversight());
alter table "ServiceIndicatorValue" enable row level security;
alter table "ServiceIndicatorValue" force row level security;
create policy "service_indicator_value_is_read_by_everyone" on "ServiceIndicatorValue" for select using (true);
create policy "service_indicator_value_is_written_under_oversight" on "ServiceIndicatorValue" using (app_oversight());
alter table "IndicatorSource" enable row level security;
alter table "IndicatorSource" force row level security;
create policy "indicator_source_is_for_oversight" on "IndicatorSource" using (app_oversight());
