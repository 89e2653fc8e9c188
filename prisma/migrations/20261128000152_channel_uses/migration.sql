-- What its organisation counted of a service is a figure that nominations take over.
-- AlterEnum
ALTER TYPE "PortalFigure" ADD VALUE 'uses';

-- CreateTable
CREATE TABLE "ChannelUse" (
    "serviceId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "channel" "ChannelKind" NOT NULL,
    "uses" INTEGER NOT NULL,
    "answers" INTEGER,
    "satisfied" INTEGER,
    "minutes" INTEGER,
    "visits" DECIMAL(5,2),
    "partial" BOOLEAN NOT NULL DEFAULT false,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "ChannelUse_pkey" PRIMARY KEY ("serviceId","year","channel")
);

-- AddForeignKey
ALTER TABLE "ChannelUse" ADD CONSTRAINT "ChannelUse_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChannelUse" ADD CONSTRAINT "ChannelUse_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "ChannelUse"
  add constraint "channel_use_is_not_negative" check ("uses" >= 0 and "minutes" >= 0 and "visits" >= 0),
  add constraint "channel_use_satisfaction_is_whole" check (("answers" is null) = ("satisfied" is null)),
  add constraint "channel_use_satisfied_answered" check ("satisfied" between 0 and "answers"),
  add constraint "channel_use_answers_are_of_uses" check ("answers" <= "uses"),
  add constraint "channel_use_year_has_begun" check (
    "year" between 2000 and extract(year from "recordedAt" at time zone 'Asia/Gaza')),
  add constraint "channel_use_of_this_year_is_partial" check (
    "partial" = ("year" = extract(year from "recordedAt" at time zone 'Asia/Gaza')));

-- How a service is used is public; it is written by the organisation whose service it is.
alter table "ChannelUse" enable row level security;
alter table "ChannelUse" force row level security;
create policy "channel_use_is_read_by_everyone" on "ChannelUse" for select using (true);
create policy "channel_use_is_written_by_the_organisation" on "ChannelUse" using (
  exists (select 1 from "Service" s where s."id" = "serviceId"
           and (app_oversight() or s."organisationId" = any (app_organisations()))));
