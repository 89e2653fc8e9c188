-- CreateTable
CREATE TABLE "IndicatorEdition" (
    "quarter" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "IndicatorEdition_pkey" PRIMARY KEY ("quarter")
);

alter table "IndicatorEdition"
  add constraint "indicator_edition_is_of_a_quarter" check ("quarter" ~ '^20[0-9]{2}-Q[1-4]$'),
  add constraint "indicator_edition_is_its_hash" check ("hash" = encode(sha256(convert_to("content", 'UTF8')), 'hex')),
  -- A quarter is kept when it has ended, by the clock of where the portal is used.
  add constraint "indicator_edition_is_of_the_past" check (
    to_char("takenAt" at time zone 'Asia/Gaza', 'YYYY-"Q"Q') > "quarter");

-- What was kept is never changed, whoever asks.
create function indicator_edition_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'an edition of the indicators is never changed or deleted' using errcode = 'check_violation';
end $$;
create trigger "indicator_edition_is_for_ever" before update or delete on "IndicatorEdition"
  for each row execute function indicator_edition_is_for_ever();
create trigger "indicator_edition_is_never_emptied" before truncate on "IndicatorEdition"
  for each statement execute function indicator_edition_is_for_ever();

alter table "IndicatorEdition" enable row level security;
alter table "IndicatorEdition" force row level security;
create policy "indicator_edition_is_read_by_everyone" on "IndicatorEdition" for select using (true);
create policy "indicator_edition_is_taken_by_the_portal" on "IndicatorEdition" for insert with check (app_oversight());
-- Reached, so that the rule above refuses it aloud.
create policy "indicator_edition_is_changed_by_nobody" on "IndicatorEdition" using (app_oversight());
