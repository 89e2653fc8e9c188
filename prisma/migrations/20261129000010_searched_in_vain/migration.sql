-- What was searched for in vain is read by those who oversee the portal; of the words that name one service its own
-- organisation is told how often, which is counted within the transaction that opens a nomination.
create function searched_in_vain(p_since date) returns table ("words" text, "count" bigint)
language sql stable security definer set search_path from current as $$
  select "words", sum("count") from "FailedSearch" where "words" is not null and "week" >= p_since group by "words"
$$;
