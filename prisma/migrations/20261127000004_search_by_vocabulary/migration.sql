-- A vocabulary corrects and widens each word that is typed; one full-text query on a GIN index then finds the
-- services. What a word may stand for is looked up here; what that is worth is decided in lib/domain/search.

drop trigger "service_is_searchable_insert" on "Service";
drop trigger "keywords_are_searchable_insert" on "Keyword";
drop trigger "keywords_are_searchable_delete" on "Keyword";
drop trigger "service_is_searchable_update" on "Service";
drop trigger "organisation_is_searchable" on "Organisation";
drop function search_services(text[]);
drop function added_are_searchable();
drop function removed_keywords_are_forgotten();
drop function service_is_searchable();
drop function organisation_is_searchable();
drop function refresh_service_search(uuid[]);
drop table "SearchPosting";
delete from "SearchWord";
delete from "ServiceSearch";

alter table "SearchWord"
  add column "lexeme" text not null,
  add column "deletions" text[] not null,
  add column "sounds" text[] not null,
  add column "presence" real not null default 0;
create index "SearchWord_lexeme_idx" on "SearchWord" ("lexeme");
create index "SearchWord_deletions_idx" on "SearchWord" using gin ("deletions") with (fastupdate = off);
create index "SearchWord_sounds_idx" on "SearchWord" using gin ("sounds") with (fastupdate = off);
create index "SearchWord_word_begun_idx" on "SearchWord" ("word" text_pattern_ops);
-- The words change seldom and are looked up all the time: none of them waits in a list that every look-up reads.
alter index "SearchWord_word_idx" set (fastupdate = off);

alter table "ServiceSearch"
  drop column "name",
  add column "words" tsvector not null,
  add column "nameWords" integer not null,
  add column "neededBy" integer not null default 0;
create index "ServiceSearch_words_idx" on "ServiceSearch" using gin ("words") with (fastupdate = off);

create table "SynonymTerm" (
  "groupId" uuid not null references "SynonymGroup" ("id") on delete cascade on update cascade,
  "position" integer not null,
  "words" text[] not null,
  "stems" text[] not null,
  "first" text not null,
  constraint "SynonymTerm_pkey" primary key ("groupId", "position")
);
create index "SynonymTerm_first_idx" on "SynonymTerm" ("first");

-- A function may set the threshold of pg_trgm only where the extension is loaded.
select show_limit();

-- ── What is left of a word ──────────────────────────────────────────────────

-- A folded word without the article and "lil-".
create function word_bare(p_word text) returns text language sql immutable parallel safe as $$
  select case when length(p_word) > 4 then regexp_replace(p_word, '^([وفبك]?ال|و?لل)(?=...)', '') else p_word end
$$;

create or replace function word_stem(p_word text) returns text language sql immutable parallel safe as $$
  select case
      when bare ~ '^[a-z]' then
        case when length(bare) > 4 then regexp_replace(regexp_replace(bare, '(ies|y|es|s|e|ing|ed)$', ''), 'nc$', 'ns') else bare end
      when length(bare) > 4 then regexp_replace(bare, '(يات|ات|ان|ين|ون|يه|ه|ي)$', '')
      when length(bare) > 3 then regexp_replace(bare, '(ات|ه)$', '')
      else bare
    end
    from (select word_bare(p_word) as bare) word
$$;

-- By PostgreSQL's own Arabic stemmer.
create function word_lexeme(p_word text) returns text language sql immutable parallel safe as $$
  select coalesce((ts_lexize('arabic_stem', p_word))[1], p_word)
$$;

-- A stem and what is left of it without one of its letters: two words that are one slip apart share one of them.
create function word_deletions(p_stem text) returns text[] language sql immutable parallel safe as $$
  select case when length(p_stem) < 3 then '{}'
    else array(select distinct p_stem union
               select overlay(p_stem placing '' from at for 1) from generate_series(1, least(length(p_stem), 20)) at) end
$$;

-- How an Arabic word sounds when it is written in Latin letters without its vowels: with the long vowels that are
-- written as consonants, and without them. lib/domain/search/latin-sounds.ts hears the typed word the same way.
create function word_sounds(p_word text) returns text[] language sql immutable parallel safe as $$
  select case when p_word ~ '^[a-z0-9]' then '{}' else
      array(select distinct sound
              from unnest(array[kept, left(kept, 1) || translate(substr(kept, 2), 'wy', '')]) sound
             where length(sound) > 1)
    end
    from (select regexp_replace(
        translate(regexp_replace(word_bare(p_word), '(?<=..)ه$', ''),
          'بتطثسصجحهخدضذزظرشغفقكلمنويءاع', 'bttsssjhhxddzzzrcgfkklmnwy'),
        '(.)\1+', '\1', 'g') as kept) heard
$$;

-- ── What a service says ─────────────────────────────────────────────────────

-- How telling a place is: a name (A), keywords (B), the summary and the organisation (C), the rest (D).
create function word_presence(p_weights text[]) returns real language sql immutable parallel safe as $$
  select case when 'A' = any (p_weights) then 1.0 when 'B' = any (p_weights) then 0.8
              when 'C' = any (p_weights) then 0.4 else 0.15 end::real
$$;

create function learn_words(p_words text[]) returns void language sql as $$
  insert into "SearchWord" ("word", "stem", "skeleton", "lexeme", "deletions", "sounds")
  select word, stem, word_skeleton(stem), word_lexeme(word), word_deletions(stem), word_sounds(word)
    from (select distinct word, word_stem(word) as stem from unnest(p_words) word where word <> '' and length(word) <= 60) learnt
  on conflict ("word") do nothing
$$;

-- Only what is published is found. Called for services that changed; the counts of their words follow by triggers.
create function refresh_service_search(p_services uuid[]) returns void language plpgsql as $$
begin
  -- Two writers would wait for each other's words.
  perform pg_advisory_xact_lock(hashtext('service search'));
  delete from "ServiceSearch" where "serviceId" = any (p_services);
  insert into "ServiceSearch" ("serviceId", "words", "nameWords", "neededBy")
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
         cardinality(string_to_array(fold_arabic((select s."nameAr" from "Service" s where s."id" = service)), ' ')),
         (select count(*) from "ServiceRequires" r where r."requiredId" = service)
    from spoken group by service having bool_or(place = 'A');
end $$;

create function spoken_words_are_counted() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform learn_words(array(select distinct lexeme from spoken, unnest(spoken."words")));
  end if;
  update "SearchWord" w
     set "presence" = greatest(0, w."presence" + case when tg_op = 'INSERT' then counted.presence else -counted.presence end)
    from (select lexeme, sum(word_presence(weights)) as presence from spoken, unnest(spoken."words") group by lexeme) counted
   where w."word" = counted.lexeme;
  return null;
end $$;
create trigger "spoken_words_are_counted_insert" after insert on "ServiceSearch"
  referencing new table as spoken for each statement execute function spoken_words_are_counted();
create trigger "spoken_words_are_counted_delete" after delete on "ServiceSearch"
  referencing old table as spoken for each statement execute function spoken_words_are_counted();

-- Once per statement, not per row: a service has a dozen keywords, and the founding data comes in bulk.
create function changed_services_are_searchable() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'Service' then
    perform refresh_service_search(array(select "id" from changed));
  elsif tg_table_name = 'Organisation' then
    perform refresh_service_search(array(
      select s."id" from "Service" s join changed c on c."id" = s."organisationId"));
  else
    perform refresh_service_search(array(
      select distinct s."id" from "Service" s join changed c on c."serviceId" = s."id"));
  end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['Service', 'Keyword', 'Evidence', 'Step', 'Output'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed
      for each statement execute function changed_services_are_searchable()', lower(t) || '_is_searchable_insert', t);
    execute format('create trigger %I after update on %I referencing new table as changed
      for each statement execute function changed_services_are_searchable()', lower(t) || '_is_searchable_update', t);
  end loop;
  foreach t in array array['Keyword', 'Evidence', 'Step', 'Output'] loop
    execute format('create trigger %I after delete on %I referencing old table as changed
      for each statement execute function changed_services_are_searchable()', lower(t) || '_is_searchable_delete', t);
  end loop;
end $$;
create trigger "organisation_is_searchable_update" after update on "Organisation"
  referencing new table as changed for each statement execute function changed_services_are_searchable();

create function needs_are_counted() returns trigger language plpgsql as $$
begin
  update "ServiceSearch" f
     set "neededBy" = (select count(*) from "ServiceRequires" r where r."requiredId" = f."serviceId")
   where f."serviceId" in (select "requiredId" from changed);
  return null;
end $$;
create trigger "needs_are_counted_insert" after insert on "ServiceRequires"
  referencing new table as changed for each statement execute function needs_are_counted();
create trigger "needs_are_counted_delete" after delete on "ServiceRequires"
  referencing old table as changed for each statement execute function needs_are_counted();

-- ── Synonyms ────────────────────────────────────────────────────────────────

create function synonym_terms_are_kept() returns trigger language plpgsql as $$
begin
  delete from "SynonymTerm" where "groupId" = new."id";
  insert into "SynonymTerm" ("groupId", "position", "words", "stems", "first")
  select new."id", position, words, stems, stems[1]
    from unnest(new."terms") with ordinality term(text, position)
   cross join lateral (select string_to_array(fold_arabic(text), ' ') as words) folded
   cross join lateral (select array(select word_stem(word) from unnest(words) with ordinality w(word, at) order by at) as stems) stemmed
   where fold_arabic(text) <> '';
  perform learn_words(array(select unnest("words") from "SynonymTerm" where "groupId" = new."id"));
  return null;
end $$;
create trigger "synonym_terms_are_kept" after insert or update of "terms" on "SynonymGroup"
  for each row execute function synonym_terms_are_kept();

-- ── Looking words up ────────────────────────────────────────────────────────

-- What is known of typed, folded words. p_parts: pieces and joinings that may be words; p_heard and p_sounds, side
-- by side: words in Latin letters and one way in which each may sound. p_begun: a typed word that may not be finished, or
-- null. Answers
--   stems  [typed, its stem]
--   near   [typed, word, its stem, how it is near, likeness, presence]
--   parts  [part, word, presence]        words that a part is, or is a form of
--   terms  [group, words, stems, whether it may have been typed, whether other groups have it too]
--   meant  [word of a synonym, word, likeness, presence]
create function search_vocabulary(p_typed text[], p_parts text[], p_heard text[], p_sounds text[], p_begun text)
returns jsonb language plpgsql stable parallel safe
set pg_trgm.similarity_threshold = 0.45
-- Planning for the very words that are typed takes longer than looking them up.
set plan_cache_mode = force_generic_plan
-- A handful of words is looked up: the planner, who cannot know it, would read whole tables.
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return (
  with typed as materialized (
    select word, stem, word_skeleton(stem) as skeleton, word_lexeme(word) as lexeme,
           coalesce((select v."presence" from "SearchWord" v where v."word" = t.word), 0) < 0.8 as doubtful
      from (select word, word_stem(word) as stem from (select distinct unnest(p_typed) as word) d) t
  ), near as materialized (
    select t.word as typed, v."word", v."stem", 'same' as how, 1.0 as likeness, v."presence"
      from typed t join "SearchWord" v on v."word" = t.word
    union all
    select t.word, v."word", v."stem", 'stem',
           case when word_bare(v."word") = word_bare(t.word) then 1.0 else 0.92 end, v."presence"
      from typed t join "SearchWord" v on v."stem" = t.stem and v."word" <> t.word
    union all
    select t.word, v."word", v."stem", 'joined', 0.85, v."presence"
      from typed t join "SearchWord" v on v."word" in ('و' || t.word, 'ل' || t.word, 'وال' || word_bare(t.word))
     where length(t.word) > 2
    union all
    (select t.word, v."word", v."stem", 'lexeme', 0.6, v."presence"
      from typed t join "SearchWord" v on v."lexeme" = t.lexeme and v."stem" <> t.stem
     where length(t.lexeme) > 2)
    union all
    select t.word, v."word", v."stem", 'skeleton', case when length(t.skeleton) > 2 then 0.65 else 0.45 end, v."presence"
      from typed t join "SearchWord" v on v."skeleton" = t.skeleton and v."stem" <> t.stem
     where length(t.skeleton) > 2 or length(t.skeleton) = 2 and t.stem ~ '[ايو]' and v."stem" ~ '[ايو]'
    union all
    select t.word, v."word", v."stem", 'slip', 0.8, v."presence"
      from typed t join "SearchWord" v on v."deletions" && word_deletions(t.stem) and v."stem" <> t.stem
     where t.doubtful
    union all
    select t.word, v."word", v."stem", 'trigrams', 0.7 * similarity(v."word", t.word), v."presence"
      from typed t join "SearchWord" v on v."word" % t.word
     where t.doubtful and length(t.word) > 5 and v."stem" <> t.stem
    union all
    (select p_begun, v."word", v."stem", 'begun', 0.9, v."presence"
      from "SearchWord" v
     where v."word" ~>=~ p_begun and v."word" ~<~ (p_begun || chr(1114111)) and v."word" <> p_begun
     order by v."presence" desc limit 30)
    union all
    select h.word, v."word", v."stem", 'sound', case when length(h.sound) > 2 then 0.75 else 0.5 end, v."presence"
      from unnest(p_heard, p_sounds) h(word, sound) join "SearchWord" v on v."sounds" && array[h.sound]
  ), parts as (
    select p.part, v."word", v."presence"
      from (select distinct unnest(p_parts) as part) p
      join "SearchWord" v on v."word" = p.part or v."stem" = word_stem(p.part) and length(p.part) > 2
  ), stems as materialized (
    select stem from typed union select "stem" from near where how in ('slip', 'trigrams', 'sound', 'begun')
  ), terms as materialized (
    select t."groupId", t."position", t."words", t."stems"
      from stems s join "SynonymTerm" t on t."first" = s.stem
     where cardinality(t."stems") = 1 or t."stems" <@ array(select stem from stems)
  ), groups as materialized (
    select o."groupId", o."words", o."stems", t."groupId" is not null as typed,
           exists (select 1 from "SynonymTerm" x
                    where x."first" = o."first" and x."words" = o."words" and x."groupId" <> o."groupId") as ambiguous
      from (select distinct "groupId" from terms) g
      join "SynonymTerm" o on o."groupId" = g."groupId"
      left join terms t on t."groupId" = o."groupId" and t."position" = o."position"
  ), meant as (
    select m.word, v."word" as form, case when v."word" = m.word then 1.0 else 0.92 end as likeness, v."presence"
      from (select distinct unnest("words") as word from groups) m
      join "SearchWord" v on v."stem" = word_stem(m.word)
     where v."presence" > 0
  )
  select jsonb_build_object(
    'stems', (select coalesce(jsonb_agg(jsonb_build_array(word, stem)), '[]') from typed),
    'near', (select coalesce(jsonb_agg(jsonb_build_array(typed, "word", "stem", how, round(likeness::numeric, 3), "presence")), '[]') from near),
    'parts', (select coalesce(jsonb_agg(jsonb_build_array(part, "word", "presence")), '[]') from parts where "presence" > 0),
    'terms', (select coalesce(jsonb_agg(jsonb_build_array("groupId", to_jsonb("words"), to_jsonb("stems"), typed, ambiguous)), '[]') from groups),
    'meant', (select coalesce(jsonb_agg(jsonb_build_array(word, form, likeness, "presence")), '[]') from meant),
    'services', (select coalesce(nullif(greatest(reltuples, 0), 0), (select count(*) from "ServiceSearch"))
                   from pg_class where oid = '"ServiceSearch"'::regclass)));
end $$;

-- The services whose names have a word that looks at least a little like one that was typed.
create function nearest_services(p_words text[]) returns table (service uuid, likeness real)
language sql stable parallel safe
set pg_trgm.similarity_threshold = 0.22
as $$
  with near as materialized (
    select v."word", max(similarity(v."word", typed)) as likeness
      from unnest(p_words) typed join "SearchWord" v on v."word" % typed
     where v."presence" >= 0.8
     group by v."word" order by likeness desc limit 12
  )
  select s."serviceId", max(near.likeness)
    from near join "ServiceSearch" s on s."words" @@ (quote_literal(near."word") || ':A')::tsquery
   group by s."serviceId"
$$;

select refresh_service_search(array(select "id" from "Service"));
update "SynonymGroup" set "terms" = "terms";
