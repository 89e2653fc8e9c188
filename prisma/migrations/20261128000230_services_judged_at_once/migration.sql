-- Judging the services that were found took most of a search of a very large catalogue, meaning by meaning in a loop. One
-- statement judges all of them, to the same shares, in two thirds of the time.

-- The services that say enough of what was typed, and how much by weight: a name tells 1, keywords 0.8, the summary and the
-- organisation 0.45, the rest 0.15. The meanings lie side by side in three arrays, by the words of the query. Answers also
-- how many words are said at least so well as p_well. They are asked for in steps, side by side in three arrays: a query to
-- names and keywords, one to all words (an empty one asks nothing), and of how many services on no further step is taken.
-- Only so many are judged as anybody looks at. The first step is met by what surely answers: of that the rest is answered
-- too, without a share. p_aside: what no name of a good answer speaks of. p_widest: a step that finds all that those before
-- it find, taken first where services are few, or 0: one that cannot find enough is passed over.
create or replace function services_answering(p_naming text[], p_saying text[], p_enough int[], p_aside text, p_weights real[], p_places int[],
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

  -- Of a word of the query the best meaning counts, as alike as it is and as telling as the place where it stands. Most of
  -- what may be meant stands nowhere in a service.
  return query
    select s."serviceId", judged.share, judged.well, s."nameWords", s."neededBy", s."named" @@ aside
      from (select s."serviceId", s."named", s."words", ts_filter(s."named", '{a}') as name,
                   ts_filter(s."words", '{a,b,c}') as summary, s."nameWords", s."neededBy"
              from unnest(found[:most]) at join "ServiceSearch" s on s.ctid = at
            offset 0) s
     cross join lateral (
       select coalesce(sum(best * p_weights[place]), 0)::real as share, (count(*) filter (where best >= p_well))::real as well
         from (select place,
                      max(level * case when named @@ query then case when name @@ query then 1 else 0.8 end
                                       when summary @@ query then 0.45 else 0.15 end)::real as best
                 from unnest(p_places, p_levels, queries) meaning(place, level, query)
                where words @@ query group by place) said) judged;
  if cardinality(found) <= most then return; end if;
  return query
    select s."serviceId", null::real, null::real, null::int, null::int, null::boolean
      from unnest(found[most + 1:]) at join "ServiceSearch" s on s.ctid = at;
end $$;

drop function share_said(tsvector, tsvector, real[], int[], real[], tsquery[], real);
