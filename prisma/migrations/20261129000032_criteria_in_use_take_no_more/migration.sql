-- A set that a frozen round uses takes no further criterion either, new or from another set: nobody would have scored
-- it, and every nomination of the round would be incomplete.
create function criteria_in_use_take_no_more() returns trigger language plpgsql as $$
begin
  if exists (select 1 from "Round" where "criteriaSetId" = new."criteriaSetId" and "frozenAt" is not null) then
    raise exception 'a criterion is not added to those that a round has used' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "criteria_in_use_take_no_more" before insert or update of "criteriaSetId" on "Criterion"
  for each row execute function criteria_in_use_take_no_more();
