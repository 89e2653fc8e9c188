-- Nearly every search of a small catalogue took four steps to services that the last of them finds alone.

-- How much of what was typed a service says, by weight. Of a word of the query the best meaning counts, as alike as it
-- is and as telling as the place where it stands: a name 1, keywords 0.8, the summary and the organisation 0.45, the
-- rest 0.15. The meanings lie side by side in three arrays, by the words of the query and the likest first. Answers also
-- how many words are said at least so well as p_well.
create or replace function share_said(p_named tsvector, p_words tsvector, p_weights real[], p_places int[], p_levels real[],
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
    -- Most of what may be meant stands nowhere in a service.
    continue when p_levels[at] <= best or not p_words @@ queries[at];
    level := p_levels[at];
    if p_named @@ queries[at] then
      best := greatest(best, level * case when name @@ queries[at] then 1 else 0.8 end);
    elsif 0.45 * level > best then
      summary := coalesce(summary, ts_filter(p_words, '{a,b,c}'));
      best := greatest(best, level * case when summary @@ queries[at] then 0.45 else 0.15 end);
    end if;
  end loop;
  return array[share + best * p_weights[place], well + (best >= p_well)::int];
end $$;

drop function services_answering(text[], text[], int[], text, real[], int[], real[], text[], real);

-- The services that say enough of what was typed, and how much. They are asked for in steps, side by side in three
-- arrays: a query to names and keywords, one to all words (an empty one asks nothing), and of how many services on no
-- further step is taken. Only so many are judged as anybody looks at. The first step is met by what surely answers: of
-- that the rest is answered too, without a share. p_aside: what no name of a good answer speaks of. p_widest: a step that
-- finds all that those before it find, taken first where services are few, or 0: one that cannot find enough is passed over.
create function services_answering(p_naming text[], p_saying text[], p_enough int[], p_aside text, p_weights real[], p_places int[],
  p_levels real[], p_queries text[], p_well real, p_widest int)
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
  widest tid[];
  at_most int;
begin
  if p_widest > 0 then
    saying := p_saying[p_widest];
    widest := array(select ctid from "ServiceSearch" s where s."words" @@ saying limit most + 1);
    -- Of more than are judged it takes all steps to tell which.
    if cardinality(widest) <= most then at_most := cardinality(widest); end if;
  end if;

  -- Where a row lies leads back to it at once, and lies there as long as this snapshot sees it.
  for step in 1 .. cardinality(p_naming) loop
    continue when step < p_widest and at_most < p_enough[step] or p_naming[step] = '' and p_saying[step] = '';
    naming := p_naming[step];
    saying := p_saying[step];
    -- Among services that say the same, short names, which say little else, and services that others need come first.
    if step = p_widest and at_most is not null then
      more := widest;
    elsif p_saying[step] = '' then
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
  if cardinality(found) <= most then return; end if;
  return query
    select s."serviceId", null::real, null::real, null::int, null::int, null::boolean
      from unnest(found[most + 1:]) at join "ServiceSearch" s on s.ctid = at;
end $$;
