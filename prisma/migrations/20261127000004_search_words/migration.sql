-- A vocabulary corrects and widens each word that is typed; full-text queries on GIN indexes then find the services.
-- What there was before, a list of which service says which word, goes.

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
drop table "SearchPosting", "SearchWord", "ServiceSearch";

-- The words change seldom and are looked up all the time: none of them waits in a list that every look-up reads. The
-- room left in each page is for the counts, which then change without touching an index.
create table "SearchWord" (
  "word" text not null,
  "stem" text not null,
  "skeleton" text not null,
  "lexeme" text not null,
  "deletions" text[] not null,
  "sounds" text[] not null,
  "presence" double precision not null default 0,
  constraint "SearchWord_pkey" primary key ("word")
) with (fillfactor = 75);
create index "SearchWord_stem_idx" on "SearchWord" ("stem");
create index "SearchWord_skeleton_idx" on "SearchWord" ("skeleton");
create index "SearchWord_lexeme_idx" on "SearchWord" ("lexeme");
create index "SearchWord_deletions_idx" on "SearchWord" using gin ("deletions") with (fastupdate = off);
create index "SearchWord_sounds_idx" on "SearchWord" using gin ("sounds") with (fastupdate = off);
create index "SearchWord_word_idx" on "SearchWord" using gin ("word" gin_trgm_ops) with (fastupdate = off);
create index "SearchWord_word_begun_idx" on "SearchWord" ("word" text_pattern_ops);

create table "SynonymTerm" (
  "groupId" uuid not null references "SynonymGroup" ("id") on delete cascade on update cascade,
  "position" integer not null,
  "words" text[] not null,
  "stems" text[] not null,
  "first" text not null,
  "ambiguous" boolean not null default false,
  constraint "SynonymTerm_pkey" primary key ("groupId", "position")
);
create index "SynonymTerm_first_idx" on "SynonymTerm" ("first");

-- ── What is left of a word ──────────────────────────────────────────────────
-- In PL/pgSQL where a function cannot be taken into the query that calls it: to call one in SQL takes ten times as
-- long, and each is called for every word of a query and of the catalogue.

-- A folded word without the article and "lil-".
create function word_bare(p_word text) returns text language sql immutable parallel safe as $$
  select case when length(p_word) > 4 then regexp_replace(p_word, '^([وفبك]?ال|و?لل)(?=...)', '') else p_word end
$$;

-- And without the common endings.
create or replace function word_stem(p_word text) returns text language plpgsql immutable parallel safe as $$
declare bare constant text := word_bare(p_word);
begin
  if length(bare) <= 3 then return bare; end if;
  if bare ~ '^[a-z]' then
    return case when length(bare) > 4
      then regexp_replace(regexp_replace(bare, '(ies|y|es|s|e|ing|ed)$', ''), 'nc$', 'ns') else bare end;
  end if;
  return regexp_replace(bare, case when length(bare) > 4 then '(يات|ات|ان|ين|ون|يه|ه|ي)$' else '(ات|ه)$' end, '');
end $$;

-- By PostgreSQL's own Arabic stemmer.
create function word_lexeme(p_word text) returns text language sql immutable parallel safe as $$
  select coalesce((ts_lexize('arabic_stem', p_word))[1], p_word)
$$;

-- A stem and what is left of it without one of its letters: two words that are one slip apart share one of them.
create function word_deletions(p_stem text) returns text[] language plpgsql immutable parallel safe as $$
declare left_over text[] := array[p_stem];
begin
  if length(p_stem) < 3 then return '{}'; end if;
  for at in 1 .. least(length(p_stem), 20) loop
    left_over := left_over || overlay(p_stem placing '' from at for 1);
  end loop;
  return left_over;
end $$;

-- How an Arabic word sounds when it is written in Latin letters without its vowels: with the long vowels that are
-- written as consonants, and without them. lib/domain/search/latin-sounds.ts hears the typed word the same way.
create function word_sounds(p_word text) returns text[] language plpgsql immutable parallel safe as $$
declare sound text; heard text[] := '{}';
begin
  if p_word ~ '^[a-z0-9]' then return heard; end if;
  sound := regexp_replace(
    translate(regexp_replace(word_bare(p_word), '(?<=..)ه$', ''),
      'بتطثسصجحهخدضذزظرشغفقكلمنويءاع', 'bttsssjhhxddzzzrcgfkklmnwy'),
    '(.)\1+', '\1', 'g');
  foreach sound in array array[sound, left(sound, 1) || translate(substr(sound, 2), 'wy', '')] loop
    if length(sound) > 1 then heard := heard || sound; end if;
  end loop;
  return heard;
end $$;

-- ── The vocabulary ──────────────────────────────────────────────────────────

-- Adds to how present words are, and learns those that are new.
create function count_words(p_words text[], p_presences double precision[]) returns void language sql as $$
  with counted as materialized (
    select word, presence from unnest(p_words, p_presences) counted(word, presence)
  ), known as (
    update "SearchWord" w set "presence" = greatest(0, round((w."presence" + c.presence)::numeric, 2))
      from counted c where w."word" = c.word
    returning w."word"
  )
  insert into "SearchWord" ("word", "stem", "skeleton", "lexeme", "deletions", "sounds", "presence")
  select word, stem, word_skeleton(stem), word_lexeme(word), word_deletions(stem), word_sounds(word), presence
    from (select word, word_stem(word) as stem, presence from counted
           where word not in (select "word" from known) offset 0) learnt
$$;
