-- A word that services say with "for" or "and" joined to it ("لوظيفة") is the word itself, and no further from it than other
-- words of its stem ("وظيفي").

-- A function may set the threshold of pg_trgm only where the extension is loaded.
select show_limit();

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
    select t.word, v."word", v."stem", 'joined', 0.92, v."presence"
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

-- Of words of four letters the article is taken off too ("الحج", "النت", "الدم"): "حج" found nothing that says "الحج".
create or replace function word_bare(p_word text) returns text language sql immutable parallel safe as $$
  select case when length(p_word) > 4 then regexp_replace(p_word, '^([وفبك]?ال|و?لل)(?=...)', '')
              when length(p_word) = 4 then regexp_replace(p_word, '^(ال|لل)', '') else p_word end
$$;

-- What is kept of such words is made anew.
update "SearchWord" w
   set "stem" = made.stem, "skeleton" = word_skeleton(made.stem), "deletions" = word_deletions(made.stem),
       "sounds" = word_sounds(w."word")
  from (select "word" as of_word, word_stem("word") as stem from "SearchWord" where "word" ~ '^(ال|لل)..$' offset 0) made
 where w."word" = made.of_word;
update "SynonymTerm" t
   set "stems" = made.stems, "first" = made.stems[1]
  from (select "groupId", "position", array(select word_stem(word) from unnest("words") with ordinality w(word, at) order by at) as stems
          from "SynonymTerm") made
 where made."groupId" = t."groupId" and made."position" = t."position" and made.stems <> t."stems";
select draw_synonym_search(array(select distinct "groupId" from "SynonymTerm"));
