-- What a service says is changed by revisions alone: one is written, another person approves it, it becomes public.

alter type "RevisionState" add value 'withdrawn';
-- Said by the organisation itself, in a revision that was approved.
alter type "Provenance" add value 'stated';
create type "RevisionKind" as enum ('content', 'archival');

alter table "Service" add column "archiveReasonAr" text, add column "archiveReasonEn" text;

alter table "ServiceRevision"
  add column "kind" "RevisionKind" not null default 'content',
  add column "archival" jsonb,
  add column "writerIds" uuid[],
  add column "setAside" jsonb not null default '[]',
  add column "confirmedById" uuid,
  add column "version" integer not null default 1,
  add column "updatedAt" timestamptz not null default current_timestamp,
  add column "publishOn" date,
  add column "appliedAt" timestamptz,
  add constraint "ServiceRevision_confirmedById_fkey" foreign key ("confirmedById")
    references "Person" ("id") on delete restrict on update cascade;

create table "RevisionEvent" (
  "id" uuid not null,
  "revisionId" uuid not null,
  "from" "RevisionState" not null,
  "to" "RevisionState" not null,
  "at" timestamptz not null default current_timestamp,
  "byId" uuid,
  "reason" text,
  "fieldReasons" jsonb not null default '{}',
  constraint "RevisionEvent_pkey" primary key ("id")
);
create index "RevisionEvent_revisionId_idx" on "RevisionEvent" ("revisionId");
alter table "RevisionEvent"
  add constraint "RevisionEvent_revisionId_fkey" foreign key ("revisionId")
    references "ServiceRevision" ("id") on delete cascade on update cascade,
  add constraint "RevisionEvent_byId_fkey" foreign key ("byId")
    references "Person" ("id") on delete restrict on update cascade;

-- ── What a service says ─────────────────────────────────────────────────────

create function bilingual(p_ar text, p_en text) returns jsonb language sql immutable parallel safe as $$
  select case when p_ar is not null then jsonb_build_object('ar', p_ar, 'en', p_en) end
$$;

-- All that a person may edit of a service, as a revision keeps it: lib/domain/revisions/content.ts reads it.
create function service_content(p_service uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'name', bilingual(s."nameAr", s."nameEn"),
    'summary', bilingual(s."summaryAr", s."summaryEn"),
    'department', (select bilingual(d."nameAr", d."nameEn") from "Department" d where d."id" = s."departmentId"),
    'audience', to_jsonb(s."audience"),
    'delivery', replace(s."delivery"::text, 'inPerson', 'in-person'),
    'maturity', s."maturity",
    'eligibility', bilingual(s."eligibilityAr", s."eligibilityEn"),
    'evidence', (select coalesce(jsonb_agg(bilingual(e."textAr", e."textEn") order by e."position"), '[]')
                   from "Evidence" e where e."serviceId" = s."id"),
    'steps', (select coalesce(jsonb_agg(jsonb_build_object('text', bilingual(p."textAr", p."textEn"),
                              'expectedMinutes', p."expectedMinutes") order by p."position"), '[]')
                from "Step" p where p."serviceId" = s."id"),
    'processingTime', bilingual(s."processingTimeAr", s."processingTimeEn"),
    'costs', (select coalesce(jsonb_agg(jsonb_build_object('amount', c."amount", 'currency', c."currency",
                              'note', bilingual(c."noteAr", c."noteEn"),
                              'channel', (select count(*) from "Channel" own join "Channel" h
                                            on h."serviceId" = own."serviceId" and h."position" < own."position"
                                           where own."id" = c."channelId" having c."channelId" is not null))
                              order by c."id"), '[]')
                from "Cost" c where c."serviceId" = s."id"),
    'costNote', bilingual(s."costNoteAr", s."costNoteEn"),
    'channels', (select coalesce(jsonb_agg(jsonb_build_object('kind', h."kind", 'url', h."url", 'phone', h."phone",
                                 'place', bilingual(h."placeAr", h."placeEn"),
                                 'hours', bilingual(h."hoursAr", h."hoursEn")) order by h."position"), '[]')
                   from "Channel" h where h."serviceId" = s."id"),
    'outputs', (select coalesce(jsonb_agg(bilingual(u."textAr", u."textEn") order by u."position"), '[]')
                  from "Output" u where u."serviceId" = s."id"),
    'conditions', bilingual(s."conditionsAr", s."conditionsEn"),
    'keywords', (select jsonb_build_object(
                          'ar', coalesce(jsonb_agg(k."text" order by k."text") filter (where k."language" = 'ar'), '[]'),
                          'en', coalesce(jsonb_agg(k."text" order by k."text") filter (where k."language" = 'en'), '[]'))
                   from "Keyword" k where k."serviceId" = s."id"),
    'lifeEvents', (select coalesce(jsonb_agg(l."lifeEventSlug" order by l."position"), '[]')
                     from "ServiceLifeEvent" l where l."serviceId" = s."id"),
    'requires', (select coalesce(jsonb_agg(needed."code" order by needed."code"), '[]')
                   from "ServiceRequires" r join "Service" needed on needed."id" = r."requiredId"
                  where r."serviceId" = s."id"))
    from "Service" s where s."id" = p_service
$$;

-- The founding revisions say the same in the same form. Nobody could change a service before.
select set_config('app.oversight', 'on', true);
update "ServiceRevision" set "content" = service_content("serviceId"), "appliedAt" = "decidedAt" where "authorId" is null;
update "ServiceRevision" set "writerIds" = case when "authorId" is null then '{}' else array["authorId"] end;
select set_config('app.oversight', '', true);

-- ── What must never be ──────────────────────────────────────────────────────

alter table "ServiceRevision"
  add constraint "revision_is_not_decided_by_its_writers"
    check ("decidedById" is null or not ("decidedById" = any ("writerIds"))),
  add constraint "revision_author_is_a_writer" check ("authorId" is null or "authorId" = any ("writerIds")),
  add constraint "revision_is_decided_by_someone"
    check ("decidedAt" is null or "decidedById" is not null or "authorId" is null),
  add constraint "revision_archival_says_why" check (("kind" = 'archival') = ("archival" is not null)),
  add constraint "revision_applied_was_approved" check ("appliedAt" is null or "state" = 'approved');

-- One at a time: of two that are open, the second would undo the first.
create unique index "revision_one_open_per_service" on "ServiceRevision" ("serviceId")
  where "state" in ('draft', 'inReview', 'returned') or ("state" = 'approved' and "appliedAt" is null);

create function revision_moves_along_its_states() returns trigger language plpgsql as $$
begin
  if old."state" <> new."state" and (old."state"::text, new."state"::text) not in (
    ('draft', 'inReview'), ('returned', 'inReview'), ('inReview', 'approved'), ('inReview', 'returned'),
    ('draft', 'withdrawn'), ('returned', 'withdrawn'), ('inReview', 'withdrawn')
  ) then
    raise exception 'a revision cannot go from % to %', old."state", new."state" using errcode = 'check_violation';
  end if;
  if new."serviceId" <> old."serviceId" or new."number" <> old."number" or new."kind" <> old."kind"
     or new."authorId" is distinct from old."authorId" or not (new."writerIds" @> old."writerIds")
     or (old."state"::text not in ('draft', 'returned')
         and (new."content" <> old."content" or new."archival" is distinct from old."archival"
              or new."writerIds" <> old."writerIds"))
     or (old."state" = 'approved' and new."decidedById" is distinct from old."decidedById")
     or (old."appliedAt" is not null and new."appliedAt" is distinct from old."appliedAt") then
    raise exception 'what a revision said is never changed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "revision_moves_along_its_states" before update on "ServiceRevision"
  for each row execute function revision_moves_along_its_states();

create function revision_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a revision is never deleted' using errcode = 'integrity_constraint_violation';
end $$;
create trigger "revision_is_kept" before delete on "ServiceRevision" for each row execute function revision_is_kept();

-- ── The wall between organisations ──────────────────────────────────────────

alter table "RevisionEvent" enable row level security;
alter table "RevisionEvent" force row level security;
create policy "event_with_its_revision" on "RevisionEvent"
  using (exists (select 1 from "ServiceRevision" r where r."id" = "revisionId"));
