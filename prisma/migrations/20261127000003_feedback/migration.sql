-- Answers to "was this page helpful": the language in which the page was read and, for minutes, a mark of the browser
-- that answered, so that a press doubled or thought better of stays one answer.
alter table "Feedback" add column "language" "Language" not null default 'ar', add column "mark" text;
alter table "Feedback" alter column "language" drop default;

drop index "Feedback_serviceId_idx";
create index "Feedback_serviceId_createdAt_idx" on "Feedback" ("serviceId", "createdAt");
create index "Feedback_mark_idx" on "Feedback" ("mark");

-- Anyone may answer, and change their own answer while its mark is kept; the staff concerned read. One more setting:
--   app.visitor   the mark of the browser for which the portal works
alter table "Feedback" enable row level security;
alter table "Feedback" force row level security;
create policy "feedback_is_open" on "Feedback" for insert with check (true);
create policy "feedback_is_read_by_its_staff" on "Feedback" for select using (
  app_oversight() or "mark" = nullif(current_setting('app.visitor', true), '')
  or exists (
    select 1 from "Service" s where s."id" = "serviceId" and s."organisationId" = any (app_organisations()))
);
-- The portal itself forgets the marks; no answer is ever taken away.
create policy "feedback_is_changed_by_its_giver" on "Feedback" for update using (
  app_oversight() or "mark" = nullif(current_setting('app.visitor', true), '')
);
