-- The audit is a chain: each line holds the hash of the one before. The number is taken inside the
-- lock of the head row, so that the order of the chain is the order of the numbers.

insert into "AuditHead" ("id", "sequence", "hash") values (1, 0, sha256('audit'::bytea));

create function audit_hash(p_previous bytea, p_sequence bigint, p_at timestamptz, p_actor text,
                           p_action text, p_object text, p_outcome text, p_body jsonb)
returns bytea language sql immutable as $$
  select sha256(p_previous || convert_to(jsonb_build_array(
    p_sequence, to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    p_actor, p_action, p_object, p_outcome, p_body)::text, 'UTF8'))
$$;

create function audit_append(p_actor text, p_action text, p_object text, p_outcome text, p_body jsonb)
returns bigint language plpgsql security definer set search_path from current as $$
declare
  head "AuditHead"%rowtype;
  moment timestamptz;
  line bytea;
begin
  select * into head from "AuditHead" where "id" = 1 for update;
  moment := clock_timestamp();
  line := audit_hash(head."hash", head."sequence" + 1, moment, p_actor, p_action, p_object, p_outcome, p_body);
  insert into "AuditEntry" values
    (head."sequence" + 1, moment, p_actor, p_action, p_object, p_outcome, p_body, head."hash", line);
  update "AuditHead" set "sequence" = head."sequence" + 1, "hash" = line where "id" = 1;
  return head."sequence" + 1;
end $$;

-- The first line that does not follow from the one before it, or null; a cut tail shows as head + 1.
create function audit_first_break() returns bigint language sql stable as $$
  with lines as (
    select e.*, row_number() over (order by "sequence") as place,
           lag("hash", 1, sha256('audit'::bytea)) over (order by "sequence") as expected_previous
      from "AuditEntry" e
  )
  select min(broken) from (
    select min("sequence") as broken from lines
     where "sequence" <> place or "previousHash" <> expected_previous
        or "hash" <> audit_hash("previousHash", "sequence", "at", "actor", "action", "object", "outcome", "body")
    union all
    select coalesce(max(e."sequence"), 0) + 1
      from "AuditHead" h left join "AuditEntry" e on true
     group by h."sequence", h."hash"
    having h."sequence" <> coalesce(max(e."sequence"), 0)
        or (h."sequence" > 0 and h."hash" <> (select "hash" from "AuditEntry" order by "sequence" desc limit 1))
  ) breaks
$$;

create function audit_is_for_ever() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is never changed or deleted' using errcode = 'integrity_constraint_violation';
end $$;
create trigger "audit_is_for_ever" before update or delete on "AuditEntry"
  for each row execute function audit_is_for_ever();
create trigger "audit_is_never_emptied" before truncate on "AuditEntry"
  for each statement execute function audit_is_for_ever();
