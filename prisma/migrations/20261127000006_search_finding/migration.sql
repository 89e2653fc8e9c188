-- Looking typed words up, and finding the services that answer. What a word may stand for is looked up here; what that
-- is worth is decided in lib/domain/search.

-- A function may set the threshold of pg_trgm only where the extension is loaded.
select show_limit();

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
    select part, word_stem(part) as stem from (select distinct unnest(p_parts) as part) p
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
    select t."groupId", t."position", t."words", t."stems"
      from stems s join "SynonymTerm" t on t."first" = s.stem
     where cardinality(t."stems") = 1 or t."stems" <@ array(select stem from stems)
  ), groups as materialized (
    select o."groupId", o."words", o."stems", t."groupId" is not null as typed, o."ambiguous"
      from (select distinct "groupId" from terms) g
      join "SynonymTerm" o on o."groupId" = g."groupId"
      left join terms t on t."groupId" = o."groupId" and t."position" = o."position"
  ), meant as (
    select m.word, v."word" as form, case when v."word" = m.word then 1.0 else 0.92 end as likeness, v."presence"
      from (select distinct word, stem from groups, unnest("words", "stems") said(word, stem)) m
      join "SearchWord" v on v."stem" = m.stem
     where v."presence" > 0
  )
  select json_build_object(
    'stems', (select coalesce(json_agg(json_build_array(word, stem)), '[]') from typed),
    'near', (select coalesce(json_agg(json_build_array(typed, "word", "stem", how, likeness, "presence")), '[]') from near),
    'parts', (select coalesce(json_agg(json_build_array(part, "word", "presence")), '[]') from parts where "presence" > 0),
    'terms', (select coalesce(json_agg(json_build_array("groupId", "words", "stems", typed, "ambiguous")), '[]') from groups),
    'meant', (select coalesce(json_agg(json_build_array(word, form, likeness, "presence")), '[]') from meant),
    'services', (select coalesce(nullif(greatest(reltuples, 0), 0), (select count(*) from "ServiceSearch"))
                   from pg_class where oid = '"ServiceSearch"'::regclass)));
end $$;

-- ── Finding services ────────────────────────────────────────────────────────

-- How much of what was typed a service says, by weight. Of a word of the query the best meaning counts, as alike as it
-- is and as telling as the place where it stands: a name 1, keywords 0.8, the summary and the organisation 0.45, the
-- rest 0.15. The meanings lie side by side in three arrays, by the words of the query and the likest first. Answers also
-- how many words are said at least so well as p_well.
create function share_said(p_named tsvector, p_words tsvector, p_weights real[], p_places int[], p_levels real[],
  p_queries tsquery[], p_well real) returns real[]
language plpgsql immutable parallel safe as $$
declare
  queries constant tsquery[] := p_queries;
  name constant tsvector := ts_filter(p_named, '{a}');
  summary tsvector;
  share real := 0; well int := 0; best real; place int := 0; level real;
begin
  for at in 1 .. cardinality(p_places) loop
    if p_places[at] <> place then
      share := share + coalesce(best * p_weights[place], 0);
      well := well + coalesce((best >= p_well)::int, 0);
      place := p_places[at];
      best := 0;
    end if;
    level := p_levels[at];
    continue when level <= best;
    if p_named @@ queries[at] then
      best := greatest(best, level * case when name @@ queries[at] then 1 else 0.8 end);
    elsif 0.45 * level > best and p_words @@ queries[at] then
      summary := coalesce(summary, ts_filter(p_words, '{a,b,c}'));
      best := greatest(best, level * case when summary @@ queries[at] then 0.45 else 0.15 end);
    end if;
  end loop;
  return array[share + best * p_weights[place], well + (best >= p_well)::int];
end $$;

-- The services that say enough of what was typed, and how much. They are asked for in steps, side by side in three
-- arrays: a query to names and keywords, one to all words (an empty one asks nothing), and of how many services on no
-- further step is taken. Only so many are judged as anybody looks at. The first step is met by what surely answers: of
-- that the rest is answered too, without a share. p_aside: what no name of a good answer speaks of.
create function services_answering(p_naming text[], p_saying text[], p_enough int[], p_aside text, p_weights real[], p_places int[],
  p_levels real[], p_queries text[], p_well real)
returns table (service uuid, share real, well real, "nameWords" int, "neededBy" int, aside boolean)
language plpgsql stable parallel safe rows 200
set plan_cache_mode = force_generic_plan
set jit = off
-- The planner, who takes such a query to be met by most services, would read them all.
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  most constant int := 300;
  queries constant tsquery[] := p_queries;
  aside constant tsquery := p_aside;
  naming tsquery;
  saying tsquery;
  more tid[];
  found tid[] := '{}';
begin
  -- Where a row lies leads back to it at once, and lies there as long as this snapshot sees it.
  for step in 1 .. cardinality(p_naming) loop
    naming := p_naming[step];
    saying := p_saying[step];
    -- Among services that say the same, short names, which say little else, and services that others need come first.
    if p_saying[step] = '' then
      more := array(select ctid from "ServiceSearch" s where s."named" @@ naming
                     order by 4 / s."nameWords"::real + log(s."neededBy" + 1) desc limit case when step > 1 then most - cardinality(found) end);
    elsif p_naming[step] = '' then
      more := array(select ctid from "ServiceSearch" s where s."words" @@ saying
                     order by 4 / s."nameWords"::real + log(s."neededBy" + 1) desc limit most - cardinality(found));
    else
      more := array(select ctid from "ServiceSearch" s where s."named" @@ naming and s."words" @@ saying
                     order by 4 / s."nameWords"::real + log(s."neededBy" + 1) desc limit most - cardinality(found));
    end if;
    found := found || case when found = '{}' then more else array(
      select at from unnest(more) with ordinality ordered(at, place) where at <> all (found) order by place) end;
    exit when cardinality(found) >= p_enough[step];
  end loop;

  return query
    select s."serviceId", judged[1], judged[2], s."nameWords", s."neededBy", s."named" @@ aside
      from unnest(found[:most]) at join "ServiceSearch" s on s.ctid = at
     cross join lateral share_said(s."named", s."words", p_weights, p_places, p_levels, queries, p_well) judged;
  return query
    select s."serviceId", null::real, null::real, null::int, null::int, null::boolean
      from unnest(found[most + 1:]) at join "ServiceSearch" s on s.ctid = at;
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
    from near join "ServiceSearch" s on s."named" @@ (quote_literal(near."word") || ':A')::tsquery
   group by s."serviceId"
$$;
