-- How the weights of a round were decided stays as it was said, and nothing is added once they are frozen.
create function weight_decision_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    raise exception 'a decision on weights is not edited' using errcode = 'check_violation';
  end if;
  if exists (select 1 from "Round"
              where "id" = case tg_op when 'DELETE' then old."roundId" else new."roundId" end
                and "frozenAt" is not null) then
    raise exception 'the weights of a round are frozen once evaluation starts' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger "weight_decision_is_kept" before insert or update or delete on "WeightDecision"
  for each row execute function weight_decision_is_kept();
