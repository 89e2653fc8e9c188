-- The second wall between organisations. The portal says in each transaction for whom it works:
--   app.person         the id of the person, or nothing
--   app.organisations  the organisations whose papers the person may see and write, as '{uuid,…}'
--   app.oversight      'on' for the quality lead, the administrator, the auditor and the portal's own jobs
--   app.reference      the reference with which a visitor follows their own support request
-- Without them the rows below do not exist.

create function app_person() returns uuid language sql stable as $$
  select nullif(current_setting('app.person', true), '')::uuid
$$;
create function app_organisations() returns uuid[] language sql stable as $$
  select coalesce(nullif(current_setting('app.organisations', true), '')::uuid[], '{}')
$$;
create function app_oversight() returns boolean language sql stable as $$
  select coalesce(current_setting('app.oversight', true), '') = 'on'
$$;

do $$
declare t text;
begin
  foreach t in array array['Proposal', 'Dossier', 'Answer', 'StandardAnswer', 'SoftwareComponent', 'Requirement',
                           'Effort', 'ProposalEvent', 'Evaluation', 'Score', 'EvaluationVersion',
                           'ServiceRevision', 'SupportRequest', 'SupportReply'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

create policy "evaluation_is_of_its_evaluator" on "Evaluation"
  using (app_oversight() or "evaluatorId" = app_person());

create policy "proposal_is_of_its_organisation" on "Proposal" using (
  app_oversight() or "organisationId" = any (app_organisations())
  or exists (select 1 from "Evaluation" e where e."proposalId" = "Proposal"."id" and e."evaluatorId" = app_person())
) with check (app_oversight() or "organisationId" = any (app_organisations()));

do $$
declare t text;
begin
  -- The papers of a proposal are seen with it, and written by its own organisation.
  foreach t in array array['Dossier', 'Answer', 'StandardAnswer', 'SoftwareComponent', 'Requirement', 'Effort', 'ProposalEvent'] loop
    execute format('create policy "read_with_the_proposal" on %I for select using
      (exists (select 1 from "Proposal" p where p."id" = "proposalId"))', t);
    execute format('create policy "written_by_the_organisation" on %I using
      (exists (select 1 from "Proposal" p where p."id" = "proposalId"
               and (app_oversight() or p."organisationId" = any (app_organisations()))))', t);
  end loop;
  foreach t in array array['Score', 'EvaluationVersion'] loop
    execute format('create policy "with_the_evaluation" on %I using
      (exists (select 1 from "Evaluation" e where e."id" = "evaluationId"))', t);
  end loop;
end $$;

create policy "revision_is_of_its_organisation" on "ServiceRevision" using (
  app_oversight() or exists (
    select 1 from "Service" s where s."id" = "serviceId" and s."organisationId" = any (app_organisations()))
);

-- Anyone may ask; the staff concerned read, and the one who holds the reference.
create policy "support_is_open" on "SupportRequest" for insert with check (true);
create policy "support_is_read_by_its_staff" on "SupportRequest" using (
  app_oversight() or "organisationId" = any (app_organisations())
  or "reference" = nullif(current_setting('app.reference', true), '')
);
create policy "support_reply_with_its_request" on "SupportReply"
  using (exists (select 1 from "SupportRequest" r where r."id" = "requestId"));
