-- An evaluator sees no other evaluation of a proposal before the round is deliberating, and only if their own is final.

-- Asks as the portal itself, else the policy on "Evaluation" would ask itself without end.
create function has_finished_in_deliberation(p_proposal uuid, p_person uuid) returns boolean
language plpgsql as $$
declare before text := coalesce(current_setting('app.oversight', true), ''); finished boolean;
begin
  -- A setting in the function's head would need a superuser to create it.
  perform set_config('app.oversight', 'on', true);
  select exists (
    select 1 from "Evaluation" e
      join "Proposal" p on p."id" = e."proposalId"
      join "Round" r on r."id" = p."roundId"
     where e."proposalId" = p_proposal and e."evaluatorId" = p_person and e."state" = 'final'
       and r."phase" in ('deliberating', 'publicationProposed', 'published', 'archived')) into finished;
  perform set_config('app.oversight', before, true);
  return finished;
end $$;

-- Scores are read with their evaluation, and written by its evaluator or under oversight alone.
drop policy "with_the_evaluation" on "Score";
create policy "read_with_the_evaluation" on "Score" for select using (
  exists (select 1 from "Evaluation" e where e."id" = "evaluationId"));
create policy "written_by_the_evaluator" on "Score" using (
  exists (select 1 from "Evaluation" e where e."id" = "evaluationId"
           and (app_oversight() or e."evaluatorId" = app_person())));

-- What an evaluation said before it was reopened is its evaluator's and the quality lead's.
drop policy "with_the_evaluation" on "EvaluationVersion";
create policy "with_the_own_evaluation" on "EvaluationVersion" using (
  exists (select 1 from "Evaluation" e where e."id" = "evaluationId"
           and (app_oversight() or e."evaluatorId" = app_person())));

-- An evaluator is assigned by the quality lead: nobody gives themselves a proposal, nor moves an evaluation to another.
drop policy "evaluation_is_of_its_evaluator" on "Evaluation";
create policy "evaluation_is_assigned_by_the_lead" on "Evaluation" for insert with check (app_oversight());
create policy "evaluation_is_removed_by_the_lead" on "Evaluation" for delete using (app_oversight());
-- One policy, so that oversight is asked first: several would be asked in an order that PostgreSQL chooses.
create policy "evaluation_is_read_by_its_evaluator" on "Evaluation" for select using (
  app_oversight() or "evaluatorId" = app_person()
  or ("state" = 'final' and app_person() is not null and has_finished_in_deliberation("proposalId", app_person())));
create policy "evaluation_is_written_by_its_evaluator" on "Evaluation" for update
  using (app_oversight() or "evaluatorId" = app_person());

create function evaluation_stays_with_its_proposal() returns trigger language plpgsql as $$
begin
  if new."proposalId" <> old."proposalId" or new."evaluatorId" <> old."evaluatorId" or new."group" <> old."group" then
    raise exception 'an evaluation stays with its proposal and its evaluator' using errcode = 'check_violation';
  end if;
  if old."state" = 'recused' or (old."state" = 'final' and new."state" not in ('final', 'inProgress')) then
    raise exception 'an evaluation cannot go from % to %', old."state", new."state" using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "evaluation_stays_with_its_proposal" before update on "Evaluation"
  for each row execute function evaluation_stays_with_its_proposal();
