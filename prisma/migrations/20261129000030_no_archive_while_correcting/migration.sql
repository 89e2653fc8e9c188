-- A correction ends before its round is archived: afterwards it could neither be confirmed nor withdrawn.
create function round_is_archived_after_its_corrections() returns trigger language plpgsql as $$
begin
  if exists (select 1 from "Correction"
              where "roundId" = new."id" and "confirmedAt" is null and "withdrawnAt" is null) then
    raise exception 'a round is archived after its corrections' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "round_is_archived_after_its_corrections" before update of "phase" on "Round"
  for each row when (new."phase" = 'archived' and old."phase" <> 'archived')
  execute function round_is_archived_after_its_corrections();
