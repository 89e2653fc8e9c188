-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "agreementGate" DOUBLE PRECISION NOT NULL DEFAULT 0.667,
ADD COLUMN     "groups" "EvaluatorGroup"[] DEFAULT ARRAY['quality', 'ministry']::"EvaluatorGroup"[],
ADD COLUMN     "objectionDays" INTEGER NOT NULL DEFAULT 14;

alter table "Round"
  alter column "groups" set not null,
  add constraint "round_agreement_gate_is_a_share" check ("agreementGate" between 0 and 1),
  add constraint "round_asks_a_group"
    check (cardinality("groups") between 1 and 2 and array_position("groups", null) is null
           and (cardinality("groups") = 1 or "groups"[1] <> "groups"[2])),
  add constraint "round_objection_days" check ("objectionDays" between 1 and 90);

-- As before, and what was added since; and criteria are chosen before anyone answers them.
create or replace function round_moves_along_its_phases() returns trigger language plpgsql as $$
begin
  if old."phase" <> new."phase" and (old."phase"::text, new."phase"::text) not in (
    ('planned', 'nominating'), ('nominating', 'evaluating'), ('evaluating', 'deliberating'),
    ('deliberating', 'publicationProposed'), ('publicationProposed', 'deliberating'),
    ('publicationProposed', 'published'), ('published', 'archived')
  ) then
    raise exception 'a round cannot go from % to %', old."phase", new."phase" using errcode = 'check_violation';
  end if;
  if old."frozenAt" is not null and (
    new."frozenAt" is distinct from old."frozenAt" or new."criteriaSetId" <> old."criteriaSetId"
    or new."alpha" <> old."alpha" or new."threshold" <> old."threshold" or new."draws" <> old."draws"
    or new."seed" <> old."seed" or new."weightConcentration" <> old."weightConcentration"
    or new."alphaWidth" <> old."alphaWidth" or new."scoreUncertainty" <> old."scoreUncertainty"
    or new."minimumEvaluations" <> old."minimumEvaluations" or new."topK" <> old."topK"
    or new."agreementGate" <> old."agreementGate" or new."groups" <> old."groups"
  ) then
    raise exception 'the method of a round is frozen once evaluation starts' using errcode = 'check_violation';
  end if;
  if old."phase" in ('published', 'archived') and new."objectionDays" <> old."objectionDays" then
    raise exception 'the period of objection stands once the round is published' using errcode = 'check_violation';
  end if;
  if new."criteriaSetId" <> old."criteriaSetId"
     and exists (select 1 from "Proposal" where "roundId" = new."id") then
    raise exception 'the criteria of a round are chosen before its first nomination' using errcode = 'check_violation';
  end if;
  return new;
end $$;
