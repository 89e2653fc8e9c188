-- AlterTable
ALTER TABLE "Evaluation" ADD COLUMN     "seen" JSONB;

-- What a final evaluation said is never lost: it is reopened in deliberation alone, after it was kept.
create function final_evaluation_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old."state" <> 'assigned' then
      raise exception 'an evaluation that was begun is not deleted' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if old."state" = 'inProgress' and new."state" = 'assigned' then
    raise exception 'an evaluation that was begun stays begun' using errcode = 'check_violation';
  end if;
  if old."state" <> 'final' then return new; end if;
  if new."state" = 'final' then
    if (new."note", new."finalisedAt", new."seen") is distinct from (old."note", old."finalisedAt", old."seen") then
      raise exception 'a final evaluation is not edited' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if not exists (select 1 from "Proposal" p join "Round" r on r."id" = p."roundId"
                  where p."id" = old."proposalId" and r."phase" = 'deliberating') then
    raise exception 'a final evaluation is reopened in deliberation alone' using errcode = 'check_violation';
  end if;
  if not exists (select 1 from "EvaluationVersion" v
                  where v."evaluationId" = old."id" and v."reopenedAt" >= old."finalisedAt") then
    raise exception 'what a final evaluation said is kept before it is reopened' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "final_evaluation_is_kept" before update or delete on "Evaluation"
  for each row execute function final_evaluation_is_kept();

create function evaluation_version_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'a kept version of an evaluation is never changed or deleted' using errcode = 'check_violation';
end $$;
create trigger "evaluation_version_is_for_ever" before update or delete on "EvaluationVersion"
  for each row execute function evaluation_version_is_for_ever();
create trigger "evaluation_version_is_never_emptied" before truncate on "EvaluationVersion"
  for each statement execute function evaluation_version_is_for_ever();

-- A version is kept of a final evaluation alone.
create function version_is_of_a_final_evaluation() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from "Evaluation" where "id" = new."evaluationId" and "state" = 'final') then
    raise exception 'a version is kept of a final evaluation alone' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "version_is_of_a_final_evaluation" before insert on "EvaluationVersion"
  for each row execute function version_is_of_a_final_evaluation();
