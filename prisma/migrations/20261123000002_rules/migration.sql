-- What must never be, whoever writes.

-- ── Values ──────────────────────────────────────────────────────────────────

alter table "Organisation"
  add constraint "organisation_is_not_its_own_parent" check ("parentId" <> "id"),
  add constraint "organisation_slug_is_readable" check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint "organisation_code_is_capitals" check ("code" ~ '^[A-Z]{2,5}$');

alter table "Person"
  add constraint "person_email_is_folded" check ("email" = lower("email") and "email" like '_%@_%');

alter table "LifeEvent"
  add constraint "life_event_slug_is_readable" check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

alter table "Service"
  add constraint "service_code_is_permanent_form" check ("code" ~ '^[A-Z]{2,5}-[0-9]{3,4}$'),
  add constraint "service_maturity_is_0_to_4" check ("maturity" between 0 and 4),
  add constraint "service_names_something" check (length(btrim("nameAr")) > 0 and length(btrim("summaryAr")) > 0),
  add constraint "service_has_an_audience" check (cardinality("audience") > 0),
  add constraint "service_published_has_a_date" check ("status" <> 'published' or "publishedAt" is not null),
  add constraint "service_archived_has_a_date" check (("status" = 'archived') = ("archivedAt" is not null)),
  add constraint "service_does_not_replace_itself" check ("replacedById" <> "id"),
  add constraint "service_verified_by_someone" check ("verifiedById" is null or "lastVerifiedOn" is not null),
  add constraint "service_source_is_named" check ("provenanceService" <> 'sourced' or "provenanceSource" is not null);

alter table "ServiceRequires"
  add constraint "service_does_not_require_itself" check ("serviceId" <> "requiredId");

alter table "ServiceRevision"
  add constraint "revision_is_not_approved_by_its_author" check ("decidedById" is null or "decidedById" <> "authorId"),
  add constraint "revision_decision_is_dated" check (("state" in ('approved', 'returned')) = ("decidedAt" is not null));

alter table "Evidence" add constraint "evidence_position" check ("position" >= 1);
alter table "Step"
  add constraint "step_position" check ("position" >= 1),
  add constraint "step_takes_time" check ("expectedMinutes" > 0);
alter table "Output" add constraint "output_position" check ("position" >= 1);
alter table "Channel" add constraint "channel_position" check ("position" >= 1);
alter table "Cost" add constraint "cost_is_not_negative" check ("amount" >= 0);

alter table "Criterion"
  add constraint "criterion_has_five_levels" check (cardinality("levelsAr") = 5 and cardinality("levelsEn") = 5),
  add constraint "criterion_weight_is_a_share" check ("defaultWeight" between 0 and 1);

alter table "Round"
  add constraint "round_slug_is_readable" check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint "round_alpha_is_a_share" check ("alpha" between 0 and 1),
  add constraint "round_alpha_width_is_a_share" check ("alphaWidth" between 0 and 1),
  add constraint "round_threshold_is_a_percentage" check ("threshold" between 0 and 100),
  add constraint "round_draws" check ("draws" between 1 and 1000000),
  add constraint "round_weight_concentration" check ("weightConcentration" > 0),
  add constraint "round_top_k" check ("topK" >= 1),
  add constraint "round_minimum_evaluations" check ("minimumEvaluations" >= 1),
  add constraint "round_dates_follow_each_other"
    check ("nominatingFrom" < "nominatingUntil" and "nominatingUntil" < "evaluatingUntil"),
  add constraint "round_is_frozen_from_evaluation_on"
    check ("phase" in ('planned', 'nominating') or "frozenAt" is not null);

alter table "RoundWeight" add constraint "round_weight_is_a_share" check ("weight" between 0 and 1);

alter table "Proposal"
  add constraint "proposal_names_one_service" check (("serviceId" is null) or ("newServiceNameAr" is null)),
  add constraint "proposal_target_maturity" check ("targetMaturity" between 1 and 4),
  add constraint "proposal_submitted_is_complete" check (
    "status" in ('draft', 'withdrawn')
    or ("submittedAt" is not null and "reference" is not null and "targetMaturity" is not null
        and ("serviceId" is not null or "newServiceNameAr" is not null))),
  add constraint "proposal_merged_into_another" check (("status" = 'merged') = ("mergedIntoId" is not null)),
  add constraint "proposal_is_not_merged_into_itself" check ("mergedIntoId" <> "id");

-- One living nomination of a service in a round.
create unique index "proposal_once_per_round" on "Proposal" ("roundId", "serviceId")
  where "status" not in ('withdrawn', 'declined', 'merged');

alter table "Dossier"
  add constraint "dossier_figures_are_not_negative" check (
    "yearlyTransactions" >= 0 and "visitsNow" >= 0 and "daysNow" >= 0 and "documentsNow" >= 0
    and "visitsAfter" >= 0 and "daysAfter" >= 0 and "documentsAfter" >= 0 and "costAmount" >= 0),
  add constraint "dossier_duration" check ("durationQuarters" between 1 and 20),
  add constraint "dossier_cost_has_a_currency" check (("costAmount" is null) = ("costCurrency" is null)),
  add constraint "dossier_quarter" check ("earliestQuarter" ~ '^20[0-9]{2}-Q[1-4]$');

alter table "Answer" add constraint "answer_level_is_1_to_5" check ("level" between 1 and 5);

alter table "SoftwareComponent"
  add constraint "component_not_open_says_why"
    check ("openSource" or ("reason" is not null and "examined" is not null and "wayOut" is not null));

alter table "Effort" add constraint "effort_is_not_negative" check ("personMonths" >= 0);

alter table "Evaluation"
  add constraint "evaluation_final_has_a_date" check (("state" = 'final') = ("finalisedAt" is not null)),
  add constraint "evaluation_recused_has_a_reason"
    check (("state" = 'recused') = ("recusedAt" is not null and "recusalReason" is not null));

alter table "Score"
  add constraint "score_level_is_1_to_5" check ("level" between 1 and 5),
  add constraint "score_is_a_level_or_cannot_judge" check (not ("cannotJudge" and "level" is not null));

alter table "Publication"
  add constraint "publication_needs_two_people" check ("confirmedById" <> "proposedById"),
  add constraint "publication_is_confirmed_or_withdrawn" check ("confirmedAt" is null or "withdrawnAt" is null);

create unique index "publication_one_open_per_round" on "Publication" ("roundId")
  where "confirmedAt" is null and "withdrawnAt" is null;

alter table "Edition"
  add constraint "edition_slug_is_readable" check ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint "edition_hash_is_of_its_content" check ("hash" = encode(sha256(convert_to("content", 'UTF8')), 'hex')),
  add constraint "edition_does_not_replace_itself" check ("replacesId" <> "id");

create unique index "edition_first_once_per_round" on "Edition" ("roundId") where "replacesId" is null;

alter table "SupportRequest"
  add constraint "support_message_is_bounded" check (length("message") between 1 and 8000),
  add constraint "support_reference_form" check ("reference" ~ '^[A-Z0-9-]{8,20}$');

alter table "Installation" add constraint "installation_is_one" check ("id" = 1);
alter table "AuditHead" add constraint "audit_head_is_one" check ("id" = 1);

alter table "RoleGrant"
  add constraint "role_scope_fits"
    check (case when "role" = 'officer' then "organisationId" is not null
                when "role" in ('qualityLead', 'administrator', 'auditor') then "organisationId" is null
                else true end);

create unique index "role_granted_once" on "RoleGrant"
  ("personId", "role", coalesce("organisationId", '00000000-0000-0000-0000-000000000000'::uuid))
  where "revokedAt" is null;

-- ── Rules between rows ──────────────────────────────────────────────────────

-- A round goes forward along its phases; back only from a proposed publication to deliberation.
create function round_moves_along_its_phases() returns trigger language plpgsql as $$
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
  ) then
    raise exception 'the method of a round is frozen once evaluation starts' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "round_moves_along_its_phases" before update on "Round"
  for each row execute function round_moves_along_its_phases();

create function round_weights_sum_to_one() returns trigger language plpgsql as $$
begin
  if new."frozenAt" is not null and (tg_op = 'INSERT' or old."frozenAt" is null) and exists (
    select 1 from "Criterion" c
      left join "RoundWeight" w on w."criterionId" = c."id" and w."roundId" = new."id"
     where c."criteriaSetId" = new."criteriaSetId"
     group by c."dimension"
    having abs(sum(coalesce(w."weight", 0)) - 1) > 1e-9
  ) then
    raise exception 'the weights of a dimension must sum to 1 before evaluation starts' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create constraint trigger "round_weights_sum_to_one" after insert or update on "Round"
  deferrable initially deferred for each row execute function round_weights_sum_to_one();

create function round_weights_are_frozen() returns trigger language plpgsql as $$
declare round_id uuid := coalesce(new."roundId", old."roundId");
begin
  if exists (select 1 from "Round" where "id" = round_id and "frozenAt" is not null) then
    raise exception 'the weights of a round are frozen once evaluation starts' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger "round_weights_are_frozen" before insert or update or delete on "RoundWeight"
  for each row execute function round_weights_are_frozen();

-- Criteria that a frozen round uses keep their wording.
create function criteria_in_use_are_frozen() returns trigger language plpgsql as $$
begin
  if exists (select 1 from "Round" where "criteriaSetId" = old."criteriaSetId" and "frozenAt" is not null) then
    raise exception 'a criterion that a round has used cannot be changed' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger "criteria_in_use_are_frozen" before update or delete on "Criterion"
  for each row execute function criteria_in_use_are_frozen();

-- What was submitted stays as it was submitted, unless it is returned.
create function dossier_is_open() returns trigger language plpgsql as $$
declare proposal_id uuid := coalesce(new."proposalId", old."proposalId");
begin
  if exists (select 1 from "Proposal" where "id" = proposal_id and "status" not in ('draft', 'returned')) then
    raise exception 'a submitted proposal is not edited' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger "dossier_is_open" before insert or update or delete on "Dossier" for each row execute function dossier_is_open();
create trigger "dossier_is_open" before insert or update or delete on "Answer" for each row execute function dossier_is_open();
create trigger "dossier_is_open" before insert or update or delete on "StandardAnswer" for each row execute function dossier_is_open();
create trigger "dossier_is_open" before insert or update or delete on "SoftwareComponent" for each row execute function dossier_is_open();
create trigger "dossier_is_open" before insert or update or delete on "Requirement" for each row execute function dossier_is_open();
create trigger "dossier_is_open" before insert or update or delete on "Effort" for each row execute function dossier_is_open();

-- A service belongs to the organisation that nominates it, or to one below it.
create function organisation_line(p_organisation uuid) returns setof uuid language sql stable as $$
  with recursive line as (
    select "id", "parentId" from "Organisation" where "id" = p_organisation
    union
    select o."id", o."parentId" from "Organisation" o join line l on o."id" = l."parentId"
  ) select "id" from line
$$;

create function proposal_is_of_its_organisation() returns trigger language plpgsql as $$
begin
  if new."serviceId" is not null and not exists (
    select 1 from "Service" s where s."id" = new."serviceId"
      and new."organisationId" in (select organisation_line(s."organisationId"))
  ) then
    raise exception 'an organisation nominates its own services' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "proposal_is_of_its_organisation" before insert or update of "serviceId", "organisationId" on "Proposal"
  for each row execute function proposal_is_of_its_organisation();

-- Nobody evaluates a proposal of an organisation they belong to, above or below it.
create function evaluator_has_no_interest() returns trigger language plpgsql as $$
declare proposing uuid;
begin
  select "organisationId" into proposing from "Proposal" where "id" = new."proposalId";
  if new."state" <> 'recused' and exists (
    select 1 from (
      select "organisationId" from "Person" where "id" = new."evaluatorId"
      union all
      select "organisationId" from "RoleGrant" where "personId" = new."evaluatorId" and "revokedAt" is null
    ) belongs
    where belongs."organisationId" is not null
      and (belongs."organisationId" in (select organisation_line(proposing))
        or proposing in (select organisation_line(belongs."organisationId")))
  ) then
    raise exception 'nobody evaluates a proposal of their own organisation' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "evaluator_has_no_interest" before insert or update on "Evaluation"
  for each row execute function evaluator_has_no_interest();

-- A final evaluation is changed only after it was reopened.
create function final_scores_are_closed() returns trigger language plpgsql as $$
begin
  if exists (select 1 from "Evaluation" where "id" = coalesce(new."evaluationId", old."evaluationId")
             and "state" in ('final', 'recused')) then
    raise exception 'a final evaluation is not edited' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger "final_scores_are_closed" before insert or update or delete on "Score"
  for each row execute function final_scores_are_closed();

-- ── Editions are for ever ───────────────────────────────────────────────────

create function edition_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'a published edition is never changed or deleted' using errcode = 'integrity_constraint_violation';
end $$;
create trigger "edition_is_for_ever" before update or delete on "Edition"
  for each row execute function edition_is_for_ever();
create trigger "edition_is_never_emptied" before truncate on "Edition"
  for each statement execute function edition_is_for_ever();

create function edition_joins_the_chain() returns trigger language plpgsql as $$
declare latest record;
begin
  perform pg_advisory_xact_lock(hashtext('edition_chain'));
  select "sequence", "hash" into latest from "Edition" order by "sequence" desc limit 1;
  if new."sequence" <> coalesce(latest."sequence", 0) + 1
     or new."previousHash" is distinct from latest."hash" then
    raise exception 'an edition continues the chain of the one before' using errcode = 'integrity_constraint_violation';
  end if;
  if new."replacesId" is not null and not exists (
    select 1 from "Edition" where "id" = new."replacesId" and "roundId" = new."roundId"
  ) then
    raise exception 'a correction replaces an edition of its own round' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger "edition_joins_the_chain" before insert on "Edition"
  for each row execute function edition_joins_the_chain();
