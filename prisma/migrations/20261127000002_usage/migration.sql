-- CreateTable
CREATE TABLE "ServiceView" (
    "serviceId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "ServiceView_pkey" PRIMARY KEY ("serviceId","day")
);

-- How often the page of a service was opened in the year up to a day: what the directory orders by. Summing a year of
-- days for every list would take longer than all the rest of it.
-- CreateTable
CREATE TABLE "ServiceUse" (
    "serviceId" UUID NOT NULL,
    "views" INTEGER NOT NULL,
    "countedOn" DATE NOT NULL,

    CONSTRAINT "ServiceUse_pkey" PRIMARY KEY ("serviceId")
);

-- CreateTable
CREATE TABLE "PageView" (
    "section" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "PageView_pkey" PRIMARY KEY ("section","day")
);

-- CreateTable
CREATE TABLE "SearchCount" (
    "day" DATE NOT NULL,
    "searches" INTEGER NOT NULL,
    "withoutResult" INTEGER NOT NULL,

    CONSTRAINT "SearchCount_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "FailedSearch" (
    "week" DATE NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "words" TEXT,
    "count" INTEGER NOT NULL,

    CONSTRAINT "FailedSearch_pkey" PRIMARY KEY ("week","fingerprint")
);

-- AddForeignKey
ALTER TABLE "ServiceView" ADD CONSTRAINT "ServiceView_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ServiceUse" ADD CONSTRAINT "ServiceUse_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How the portal is used, in sums that name no person. The front counts what it sends and hands the sums over
-- (server/counting); which address means what is known here alone.

-- Folded words that nobody can be read from: no number of a person or a telephone (five digits and more, also
-- parted), nothing so long that somebody tells of themselves. An e-mail address is known before it is folded.
create function names_nobody(p_words text) returns boolean language sql immutable parallel safe as $$
  select p_words <> '' and length(p_words) <= 100 and cardinality(string_to_array(p_words, ' ')) <= 12
     and p_words !~ '[0-9]( ?[0-9]){4}'
$$;

alter table "ServiceView" add constraint "service_view_counts_something" check ("views" > 0);
alter table "ServiceUse" add constraint "service_use_counts_something" check ("views" > 0);
alter table "PageView"
  add constraint "page_view_counts_something" check ("views" > 0),
  add constraint "page_view_section_is_of_an_address" check ("section" ~ '^[a-z][a-z-]{0,39}$');
alter table "SearchCount"
  add constraint "search_count_counts_something" check ("searches" > 0),
  add constraint "search_count_without_result_is_a_part" check ("withoutResult" between 0 and "searches");
alter table "FailedSearch"
  add constraint "failed_search_counts_something" check ("count" > 0),
  add constraint "failed_search_week_begins_on_monday" check (extract(isodow from "week") = 1),
  -- What somebody asks for once may be about themselves; the same words a second time are a word of many.
  add constraint "failed_search_asked_once_is_not_named" check ("words" is null or "count" >= 2),
  add constraint "failed_search_names_nobody" check (names_nobody("words")),
  add constraint "failed_search_fingerprint_is_of_its_words"
    check ("fingerprint" = sha256(convert_to("words", 'UTF8')));

-- Words that found nothing are for those who oversee the portal.
alter table "FailedSearch" enable row level security;
create policy "failed_search_is_read_by_oversight" on "FailedSearch" for select
  using (app_oversight() and "words" is not null);

-- Adds what the front sent: [{day, path, query: {name: first value}, countedAs, views}]. A page says by itself, as
-- "nothing-found", that it had nothing to show: so a search is counted as the person saw it answered. The database's
-- clock is the clock: a day that it has not reached counts as today.
create function record_views(p_sent jsonb) returns void
language plpgsql security definer set search_path from current as $$
declare
  today constant date := (now() at time zone 'Asia/Gaza')::date;
  this_week constant date := date_trunc('week', today::timestamp)::date;
  asked record;
begin
  -- One writer at a time, so that two never wait for each other in a circle.
  perform pg_advisory_xact_lock(hashtext('record_views'));

  insert into "PageView" as kept ("section", "day", "views")
  select section, day, sum(views) from (
      select coalesce(nullif(split_part(path, '/', 3), ''), 'home') as section, least(day, today) as day, views
        from jsonb_to_recordset(p_sent) sent(day date, path text, views int)
       where path ~ '^/(ar|en)(/|$)') sent
   where section ~ '^[a-z][a-z-]{0,39}$' and section <> 'missing'
   group by section, day
  on conflict ("section", "day") do update set "views" = kept."views" + excluded."views";

  insert into "ServiceView" as kept ("serviceId", "day", "views")
  select s."id", least(day, today), sum(sent.views)
    from jsonb_to_recordset(p_sent) sent(day date, path text, views int)
    join "Service" s on s."code" = split_part(path, '/', 4)
   where path ~ '^/(ar|en)/services/[^/]+$'
   group by s."id", least(day, today)
  on conflict ("serviceId", "day") do update set "views" = kept."views" + excluded."views";

  -- Counted anew for services that were opened, and for all of them on the first occasion of a day.
  insert into "ServiceUse" as kept ("serviceId", "views", "countedOn")
  select v."serviceId", sum(v."views"), today from "ServiceView" v
   where v."day" > today - 365
     and (v."serviceId" in (
            select s."id" from jsonb_to_recordset(p_sent) sent(path text) join "Service" s on s."code" = split_part(path, '/', 4))
       or exists (select 1 from "ServiceUse" u where u."serviceId" = v."serviceId" and u."countedOn" < today))
   group by v."serviceId"
  on conflict ("serviceId") do update set "views" = excluded."views", "countedOn" = excluded."countedOn";
  delete from "ServiceUse" where "countedOn" < today;

  -- A search is its first page, before it is narrowed down or put in another order: what follows is the same
  -- person going on.
  for asked in
    select least(day, today) as day, fold_arabic(typed) as words, sum(views)::int as times,
           coalesce(sum(views) filter (where "countedAs" = 'nothing-found'), 0)::int as failed,
           bool_or(normalize(typed, NFKC) ~ '@') as is_address
      from (select day, query->>'q' as typed, "countedAs", views
              from jsonb_to_recordset(p_sent) sent(day date, path text, query jsonb, "countedAs" text, views int)
             where path ~ '^/(ar|en)/services$' and length(query->>'q') <= 200
               and not query ?| array['organisation', 'audience', 'lifeEvent', 'delivery', 'maturity', 'verified',
                                      'requires', 'sort']
               and coalesce(query->>'page', '1') = '1') searches
     where fold_arabic(typed) <> ''
     group by 1, 2
     order by 1, 2
  loop
    insert into "SearchCount" as kept ("day", "searches", "withoutResult")
    values (asked.day, asked.times, asked.failed)
    on conflict ("day") do update set "searches" = kept."searches" + excluded."searches",
                                      "withoutResult" = kept."withoutResult" + excluded."withoutResult";
    if asked.failed > 0 and names_nobody(asked.words) and not asked.is_address then
      insert into "FailedSearch" as kept ("week", "fingerprint", "words", "count")
      values (date_trunc('week', asked.day::timestamp)::date, sha256(convert_to(asked.words, 'UTF8')),
              case when asked.failed >= 2 then asked.words end, asked.failed)
      on conflict ("week", "fingerprint") do update set "count" = kept."count" + excluded."count",
        "words" = case when kept."count" + excluded."count" >= 2 then asked.words end;
    end if;
  end loop;

  -- What was asked for once is forgotten with its week, and the words of a week after a year.
  delete from "FailedSearch"
   where "week" < this_week and "words" is null or "week" < this_week - 53 * 7;
end $$;
