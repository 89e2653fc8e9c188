-- How often the page of a service was opened in the year up to a day: what the directory orders by. Summing a year of
-- days for every list would take longer than all the rest of it.

-- CreateTable
CREATE TABLE "ServiceUse" (
    "serviceId" UUID NOT NULL,
    "views" INTEGER NOT NULL,
    "countedOn" DATE NOT NULL,

    CONSTRAINT "ServiceUse_pkey" PRIMARY KEY ("serviceId")
);

-- AddForeignKey
ALTER TABLE "ServiceUse" ADD CONSTRAINT "ServiceUse_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "ServiceUse" add constraint "service_use_counts_something" check ("views" > 0);

insert into "ServiceUse"
select "serviceId", sum("views"), (now() at time zone 'Asia/Gaza')::date from "ServiceView"
 where "day" > (now() at time zone 'Asia/Gaza')::date - 365 group by "serviceId";

-- Adds what the front sent: [{day, path, query: {name: first value}, countedAs, views}]. A page says by itself, as
-- "nothing-found", that it had nothing to show: so a search is counted as the person saw it answered. The database's
-- clock is the clock: a day that it has not reached counts as today.
create or replace function record_views(p_sent jsonb) returns void
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
