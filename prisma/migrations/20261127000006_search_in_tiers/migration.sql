-- A search looks first at names and keywords alone, and at all the words only where those do not fill a page.

alter table "ServiceSearch" add column "named" tsvector;

-- Only what is published is found. Called for services that changed; the counts of their words follow by triggers.
create or replace function refresh_service_search(p_services uuid[]) returns void language plpgsql as $$
begin
  -- Two writers would wait for each other's words.
  perform pg_advisory_xact_lock(hashtext('service search'));
  delete from "ServiceSearch" where "serviceId" = any (p_services);
  insert into "ServiceSearch" ("serviceId", "words", "named", "nameWords", "neededBy")
  with said as (
    select s."id" as service, 'A' as place, concat_ws(' ', s."nameAr", s."nameEn") as text
      from "Service" s where s."id" = any (p_services) and s."status" = 'published'
    union all
    select k."serviceId", 'B', k."text" from "Keyword" k where k."serviceId" = any (p_services)
    union all
    select s."id", 'C', concat_ws(' ', s."summaryAr", s."summaryEn", o."nameAr", o."nameEn", o."code")
      from "Service" s join "Organisation" o on o."id" = s."organisationId" where s."id" = any (p_services)
    union all
    select s."id", 'D', concat_ws(' ', s."eligibilityAr", s."eligibilityEn", s."conditionsAr", s."conditionsEn")
      from "Service" s where s."id" = any (p_services)
    union all
    select e."serviceId", 'D', concat_ws(' ', e."textAr", e."textEn") from "Evidence" e where e."serviceId" = any (p_services)
    union all
    select e."serviceId", 'D', concat_ws(' ', e."textAr", e."textEn") from "Step" e where e."serviceId" = any (p_services)
    union all
    select e."serviceId", 'D', concat_ws(' ', e."textAr", e."textEn") from "Output" e where e."serviceId" = any (p_services)
  ), spoken as (
    select service, word, min(place) as place
      from said cross join lateral unnest(string_to_array(fold_arabic(text), ' ')) word
     where word <> '' and length(word) <= 60
     group by service, word
  )
  select service, string_agg(quote_literal(word) || ':1' || place, ' ')::tsvector,
         array_to_tsvector(array_agg(word) filter (where place in ('A', 'B'))),
         cardinality(string_to_array(fold_arabic((select s."nameAr" from "Service" s where s."id" = service)), ' ')),
         (select count(*) from "ServiceRequires" r where r."requiredId" = service)
    from spoken group by service having bool_or(place = 'A');
end $$;

-- The services that say what a query asks for. In a plan of its own: the planner, who takes such a query to be met
-- by most services, would read them all.
create function services_saying(p_query tsquery) returns setof uuid language sql stable parallel safe rows 100
set enable_seqscan = off
as $$
  select "serviceId" from "ServiceSearch" where "words" @@ p_query
$$;

-- Those whose names and keywords do.
create function services_naming(p_query tsquery) returns setof uuid language sql stable parallel safe rows 100
set enable_seqscan = off
as $$
  select "serviceId" from "ServiceSearch" where "named" @@ p_query
$$;

-- How telling the most telling place is in which a service says any word of a query that is a mere "or" of at most
-- 64 words: a name 1, keywords 0.8, the summary and the organisation 0.45, the rest 0.15, nowhere 0. One pass over
-- the words does it: ts_rank adds up a weight for each word that is met, and the weights are so far apart that no
-- sum of lesser ones reaches the next.
create function standing(p_words tsvector, p_query tsquery) returns real language sql immutable parallel safe as $$
  select (array[0, 0.15, 0.45, 0.8, 1]::real[])[1 + width_bucket(
    ts_rank('{0.000001, 0.0001, 0.01, 1}'::real[], p_words, p_query), array[1e-12, 7.5e-7, 7.5e-5, 0.0075]::real[])]
$$;

select refresh_service_search(array(select "id" from "Service"));
alter table "ServiceSearch" alter column "named" set not null;
create index "ServiceSearch_named_idx" on "ServiceSearch" using gin ("named") with (fastupdate = off);
