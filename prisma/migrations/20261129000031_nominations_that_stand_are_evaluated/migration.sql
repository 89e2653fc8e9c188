-- An evaluation is asked for of a nomination that stands. The row is held until the assignment ends: who withdraws the
-- nomination or merges it meanwhile waits, and then finds who is to evaluate it.
create function nomination_stands_for_evaluation() returns trigger language plpgsql as $$
declare standing text;
begin
  select "status"::text into standing from "Proposal" where "id" = new."proposalId" for share;
  if standing in ('draft', 'returned', 'withdrawn', 'declined', 'merged') then
    raise exception 'a nomination that stands is evaluated' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "nomination_stands_for_evaluation" before insert on "Evaluation"
  for each row execute function nomination_stands_for_evaluation();

-- Who was to evaluate a nomination that is withdrawn has nothing left to do. Its officer does not know who that is, so
-- the portal itself takes the assignments back; what was given back with a reason stays on record.
create function withdrawn_nomination_frees_its_evaluators() returns trigger language plpgsql as $$
declare before text := see_every_proposal();
begin
  delete from "Evaluation" where "proposalId" = new."id" and "state" = 'assigned';
  perform see_as_before(before);
  return null;
end $$;
create trigger "withdrawn_nomination_frees_its_evaluators" after update of "status" on "Proposal"
  for each row when (new."status" = 'withdrawn' and old."status" <> 'withdrawn')
  execute function withdrawn_nomination_frees_its_evaluators();

-- Of those that were withdrawn before.
do $$
declare before text := see_every_proposal();
begin
  delete from "Evaluation" e using "Proposal" p
   where p."id" = e."proposalId" and p."status" = 'withdrawn' and e."state" = 'assigned';
  perform see_as_before(before);
end $$;
