-- A function may set the threshold of pg_trgm only where the extension is loaded.
select show_limit();

-- What the terms of a group of synonyms mean was put together for each search, word by word; it took half of the looking
-- up. It changes as seldom as the synonyms and the vocabulary do, and is drawn with them.

-- Terms as the search reads them: [position, words, stems, whether other groups have it too, forms], and the forms, for
-- each word, in which services say it: [word, likeness, presence]. It refers to no group: whoever removes one would hold
-- its row and wait to draw, and whoever draws would wait for the row.
create table "SynonymSearch" (
  "groupId" uuid not null,
  "terms" json not null,
  constraint "SynonymSearch_pkey" primary key ("groupId")
) with (fillfactor = 50, toast_tuple_target = 8160);
-- It is read far oftener than written: kept unpacked, in the row.
alter table "SynonymSearch" alter column "terms" set storage external;

-- The forms stand in the order in which the vocabulary has them, as they did when each search put them together.
create function draw_synonym_search(p_groups uuid[]) returns void language sql as $$
  insert into "SynonymSearch" as kept ("groupId", "terms")
  select t."groupId", json_agg(json_build_array(t."position", t."words", t."stems", t."ambiguous", forms) order by t."position")
    from "SynonymTerm" t
   cross join lateral (
      select json_agg(said order by at) as forms
        from unnest(t."words", t."stems") with ordinality meant(word, stem, at)
       cross join lateral (
          select coalesce(json_agg(json_build_array(v."word", case when v."word" = meant.word then 1.0 else 0.92 end, v."presence")
                   order by v.ctid), '[]') as said
            from "SearchWord" v where v."stem" = meant.stem and v."presence" > 0) each) said
   where t."groupId" = any (p_groups)
   group by t."groupId"
  on conflict ("groupId") do update set "terms" = excluded."terms"
   where kept."terms"::text <> excluded."terms"::text
$$;

-- The groups that have a word of which one of these is a form.
create function groups_meaning(p_words text[]) returns uuid[] language sql stable as $$
  select array(
    select distinct t."groupId" from "SynonymTerm" t, unnest(t."stems") meant(stem)
     where meant.stem in (select "stem" from "SearchWord" where "word" = any (p_words)))
$$;

-- Draws services anew and counts the difference to what they said before. Only what differs is written.
create or replace function draw_services(p_services uuid[]) returns void language plpgsql as $$
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
  perform draw_synonym_search(groups_meaning(counted_words));
end $$;

create or replace function draw_synonyms(p_groups uuid[]) returns void language plpgsql as $$
declare others uuid[];
begin
  delete from "SynonymSearch" where "groupId" = any (p_groups);
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
  with told as (
    update "SynonymTerm" t set "ambiguous" = not t."ambiguous"
     where t."ambiguous" <> exists (
      select 1 from "SynonymTerm" x where x."first" = t."first" and x."words" = t."words" and x."groupId" <> t."groupId")
    returning t."groupId"
  )
  select array_agg("groupId") into others from told;
  -- Nobody can be sure to type right a word that no service says, either.
  perform count_words(array_agg(word), array_agg(0::double precision))
     from (select distinct unnest("words") as word from "SynonymTerm" where "groupId" = any (p_groups)) said
    where length(word) <= 60;
  perform draw_synonym_search(p_groups || others);
end $$;

select draw_synonym_search(array(select distinct "groupId" from "SynonymTerm"));

-- ── Looking words up ────────────────────────────────────────────────────────

-- What is known of typed, folded words. p_parts: pieces and joinings that may be words; p_heard and p_sounds, side
-- by side: words in Latin letters and one way in which each may sound. p_begun: a typed word that may not be finished, or
-- null. Answers
--   stems  [typed, its stem]
--   near   [typed, word, its stem, how it is near, likeness, presence]
--   parts  [part, word, presence]        words that a part is, or is a form of
--   groups [positions of the terms that may have been typed, terms as "SynonymSearch" keeps them]
create or replace function search_vocabulary(p_typed text[], p_parts text[], p_heard text[], p_sounds text[], p_begun text)
returns json language plpgsql stable parallel safe
set pg_trgm.similarity_threshold = 0.45
-- Planning for the very words that are typed takes longer than looking them up.
set plan_cache_mode = force_generic_plan
set jit = off
-- A handful of words is looked up: the planner, who cannot know it, would read whole tables.
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return (
  with typed as materialized (
    -- What a word of the vocabulary is made of is known.
    select word, stem, coalesce("skeleton", word_skeleton(stem)) as skeleton,
           coalesce("lexeme", word_lexeme(word)) as lexeme,
           case when doubtful then coalesce("deletions", word_deletions(stem)) end as deletions, doubtful
      from (select t.word, coalesce(v."stem", word_stem(t.word)) as stem, v."skeleton", v."lexeme", v."deletions",
                   coalesce(v."presence", 0) < 0.8 as doubtful
              from (select distinct unnest(p_typed) as word) t left join "SearchWord" v on v."word" = t.word
            offset 0) t
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
      from typed t join "SearchWord" v on v."deletions" && t.deletions and v."stem" <> t.stem
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
  ), pieces as materialized (
    -- Nobody takes a word to pieces that is known.
    select part, word_stem(part) as stem from (select distinct unnest(p_parts) as part) p
     where exists (select from typed where doubtful)
  ), parts as (
    select p.part, v."word", v."presence"
      from pieces p join "SearchWord" v on v."word" = p.part
    union all
    select p.part, v."word", v."presence"
      from pieces p join "SearchWord" v on v."stem" = p.stem and v."word" <> p.part
     where length(p.part) > 2
  ), stems as materialized (
    select stem from typed union select "stem" from near where how in ('slip', 'trigrams', 'sound', 'begun')
  ), terms as materialized (
    select t."groupId", t."position"
      from stems s join "SynonymTerm" t on t."first" = s.stem
     where cardinality(t."stems") = 1 or t."stems" <@ array(select stem from stems)
  )
  select json_build_object(
    'stems', (select coalesce(json_agg(json_build_array(word, stem)), '[]') from typed),
    'near', (select coalesce(json_agg(json_build_array(typed, "word", "stem", how, likeness, "presence")), '[]') from near),
    'parts', (select coalesce(json_agg(json_build_array(part, "word", "presence")), '[]') from parts where "presence" > 0),
    'groups', (select coalesce(json_agg(json_build_array(g.typed, m."terms") order by g."groupId"), '[]')
                 from (select "groupId", json_agg("position") as typed from terms group by "groupId") g
                 join "SynonymSearch" m on m."groupId" = g."groupId"),
    'services', (select coalesce(nullif(greatest(reltuples, 0), 0), (select count(*) from "ServiceSearch"))
                   from pg_class where oid = '"ServiceSearch"'::regclass)));
end $$;
