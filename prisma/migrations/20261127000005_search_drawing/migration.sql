-- What the search knows of a service, an organisation or a synonym is drawn once, when the transaction that changed
-- it ends, however many statements did: nothing of a transaction is searchable before, and all of it after.

create table "ServiceSearch" (
  "serviceId" uuid not null,
  "named" tsvector not null,
  "words" tsvector not null,
  "nameWords" integer not null,
  "neededBy" integer not null,
  constraint "ServiceSearch_pkey" primary key ("serviceId")
);
create index "ServiceSearch_named_idx" on "ServiceSearch" using gin ("named") with (fastupdate = off);
create index "ServiceSearch_words_idx" on "ServiceSearch" using gin ("words") with (fastupdate = off);

-- What transactions that have not ended have changed. To others it is empty: each takes its own rows away again.
create table "SearchChange" (
  "id" uuid not null default gen_random_uuid(),
  "subject" text not null,
  "ids" uuid[] not null,
  constraint "SearchChange_pkey" primary key ("id"),
  constraint "search_change_is_of_a_subject" check ("subject" in ('service', 'organisation', 'synonyms'))
);

-- ── Noting what changed ─────────────────────────────────────────────────────
-- Once per statement: a service has a dozen keywords, and the founding data comes in bulk. As the owner, since the
-- portal's own role writes none of this by itself.

create function search_change(p_subject text, p_ids uuid[]) returns void
language sql security definer set search_path from current as $$
  insert into "SearchChange" ("subject", "ids") select p_subject, p_ids where cardinality(p_ids) > 0
$$;

create function service_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    perform search_change('service', array(
      select a."id" from changed a left join before b on b."id" = a."id"
       where (a."status", a."organisationId", a."nameAr", a."nameEn", a."summaryAr", a."summaryEn",
              a."eligibilityAr", a."eligibilityEn", a."conditionsAr", a."conditionsEn")
         is distinct from
             (b."status", b."organisationId", b."nameAr", b."nameEn", b."summaryAr", b."summaryEn",
              b."eligibilityAr", b."eligibilityEn", b."conditionsAr", b."conditionsEn")));
  else
    perform search_change('service', array(select "id" from changed));
  end if;
  return null;
end $$;
create function lines_of_service_changed() returns trigger language plpgsql as $$
begin
  perform search_change('service', array(select distinct "serviceId" from changed));
  return null;
end $$;
create function needed_service_changed() returns trigger language plpgsql as $$
begin
  perform search_change('service', array(select distinct "requiredId" from changed));
  return null;
end $$;
create function organisation_changed() returns trigger language plpgsql as $$
begin
  perform search_change('organisation', array(
    select a."id" from changed a left join before b on b."id" = a."id"
     where (a."nameAr", a."nameEn", a."code") is distinct from (b."nameAr", b."nameEn", b."code")));
  return null;
end $$;
create function synonyms_changed() returns trigger language plpgsql as $$
begin
  perform search_change('synonyms', array(select "id" from changed));
  return null;
end $$;

do $$
declare t text; noting text; operation text;
begin
  for t, noting in values ('Service', 'service_changed'), ('Keyword', 'lines_of_service_changed'),
      ('Evidence', 'lines_of_service_changed'), ('Step', 'lines_of_service_changed'),
      ('Output', 'lines_of_service_changed'), ('ServiceRequires', 'needed_service_changed'),
      ('Organisation', 'organisation_changed'), ('SynonymGroup', 'synonyms_changed') loop
    foreach operation in array array['insert', 'update', 'delete'] loop
      -- No service is of an organisation before it is there, or after.
      continue when t = 'Organisation' and operation <> 'update';
      execute format('create trigger %I after %s on %I referencing %s for each statement execute function %s()',
        'search_notes_' || lower(t) || '_' || operation, operation, t,
        case operation when 'insert' then 'new table as changed'
                       when 'update' then 'new table as changed old table as before'
                       else 'old table as changed' end, noting);
    end loop;
  end loop;
end $$;

-- ── Drawing ─────────────────────────────────────────────────────────────────

-- How telling a place is: a name (A), keywords (B), the summary and the organisation (C), the rest (D).
create function word_presence(p_places text[]) returns double precision language sql immutable parallel safe as $$
  select case when 'A' = any (p_places) then 1 when 'B' = any (p_places) then 0.8
              when 'C' = any (p_places) then 0.4 else 0.15 end
$$;

-- What services say as it stands now; those that are not published say nothing.
create function said_by_services(p_services uuid[])
returns table (service uuid, named tsvector, words tsvector, name_words int, needed_by int)
language sql stable as $$
  with said as (
    select s."id" as service, 'A' as place, concat_ws(' ', s."nameAr", s."nameEn") as text
      from "Service" s where s."id" = any (p_services)
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
  ), folded as materialized (
    -- Folding costs the most here: all that stands in one place is folded at once.
    select service, place, fold_arabic(string_agg(text, ' ')) as text from said group by service, place
  ), spoken as (
    select service, word, min(place) as place
      from folded cross join lateral string_to_table(text, ' ') word
     where word <> '' and length(word) <= 60
     group by service, word
  )
  select s."id",
         -- Folded words are of letters and digits alone, which need no quotes.
         coalesce(string_agg(word || ':1' || place, ' ') filter (where place in ('A', 'B')), '')::tsvector,
         string_agg(word || ':1' || place, ' ')::tsvector,
         cardinality(string_to_array(fold_arabic(s."nameAr"), ' ')),
         (select count(*) from "ServiceRequires" r where r."requiredId" = s."id")::int
    from spoken join "Service" s on s."id" = service
   where s."status" = 'published'
   group by s."id"
$$;

-- Draws services anew and counts the difference to what they said before. Only what differs is written.
create function draw_services(p_services uuid[]) returns void language plpgsql as $$
declare counted_words text[]; differences double precision[];
begin
  with drawn as materialized (
    select * from said_by_services(p_services)
  ), before as materialized (
    select "serviceId", "words" from "ServiceSearch" where "serviceId" = any (p_services)
  ), forgotten as (
    delete from "ServiceSearch" where "serviceId" = any (p_services) and "serviceId" not in (select service from drawn)
  ), kept as (
    insert into "ServiceSearch" as s ("serviceId", "named", "words", "nameWords", "neededBy")
    select service, d.named, d.words, name_words, needed_by from drawn d
    on conflict ("serviceId") do update
      set "named" = excluded."named", "words" = excluded."words", "nameWords" = excluded."nameWords",
          "neededBy" = excluded."neededBy"
      where (s."words", s."nameWords", s."neededBy")
        is distinct from (excluded."words", excluded."nameWords", excluded."neededBy")
  ), counted as (
    select lexeme, round(sum(presence)::numeric, 2) as presence
      from (select lexeme, word_presence(weights) as presence from drawn d, unnest(d.words)
            union all
            select lexeme, -word_presence(weights) from before b, unnest(b."words")) said
     group by lexeme
  )
  select array_agg(lexeme), array_agg(presence) into counted_words, differences from counted where presence <> 0;
  perform count_words(counted_words, differences);
end $$;

create function draw_synonyms(p_groups uuid[]) returns void language plpgsql as $$
begin
  delete from "SynonymTerm" where "groupId" = any (p_groups);
  insert into "SynonymTerm" ("groupId", "position", "words", "stems", "first")
  select g."id", position, words, stems, stems[1]
    from "SynonymGroup" g
   cross join lateral unnest(g."terms") with ordinality term(text, position)
   cross join lateral (select string_to_array(fold_arabic(text), ' ') as words offset 0) folded
   cross join lateral (
      select array(select word_stem(word) from unnest(words) with ordinality w(word, at) order by at) as stems offset 0) stemmed
   where g."id" = any (p_groups) and words <> '{""}';
  -- A term of two groups means two things.
  update "SynonymTerm" t set "ambiguous" = not t."ambiguous"
   where t."ambiguous" <> exists (
    select 1 from "SynonymTerm" x where x."first" = t."first" and x."words" = t."words" and x."groupId" <> t."groupId");
  -- Nobody can be sure to type right a word that no service says, either.
  perform count_words(array_agg(word), array_agg(0::double precision))
     from (select distinct unnest("words") as word from "SynonymTerm" where "groupId" = any (p_groups)) said
    where length(word) <= 60;
end $$;

-- The first row draws for all of the transaction. One transaction draws at a time, and each reads what those before it
-- left, so none draws from what another has just changed. All that is drawn is written here alone, by whoever holds
-- this lock: so no two wait for each other in a circle.
create function changes_are_drawn() returns trigger
language plpgsql security definer set search_path from current as $$
declare services uuid[]; organisations uuid[]; synonyms uuid[];
begin
  if not exists (select from "SearchChange" where "id" = new."id") then return null; end if;
  perform pg_advisory_xact_lock(hashtext('search is drawn'));
  with noted as (delete from "SearchChange" returning "subject", "ids")
  select array_agg(id) filter (where "subject" = 'service'),
         array_agg(id) filter (where "subject" = 'organisation'),
         array_agg(id) filter (where "subject" = 'synonyms')
    into services, organisations, synonyms
    from (select distinct "subject", unnest("ids") as id from noted) one;
  services := array(
    select unnest(services) union select "id" from "Service" where "organisationId" = any (organisations));
  if services <> '{}' then perform draw_services(services); end if;
  if synonyms is not null then perform draw_synonyms(synonyms); end if;
  return null;
end $$;
create constraint trigger "changes_are_drawn" after insert on "SearchChange"
  deferrable initially deferred for each row execute function changes_are_drawn();

insert into "SearchChange" ("subject", "ids") select 'service', array_agg("id") from "Service" having count(*) > 0;
insert into "SearchChange" ("subject", "ids") select 'synonyms', array_agg("id") from "SynonymGroup" having count(*) > 0;
