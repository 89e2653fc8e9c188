-- An import whose job was given up fails by itself, one that nobody confirms expires: neither blocks its uploader.

alter type "ImportState" add value 'failed';
alter type "ImportState" add value 'expired';

create or replace function import_moves_along_its_states() returns trigger language plpgsql as $$
begin
  if old."state" <> new."state" and (old."state"::text, new."state"::text) not in (
    ('waiting', 'checked'), ('waiting', 'refused'), ('waiting', 'discarded'), ('waiting', 'failed'),
    ('checked', 'discarded'), ('checked', 'expired'), ('checked', 'confirmed'),
    ('confirmed', 'done'), ('confirmed', 'waiting'), ('confirmed', 'discarded'), ('confirmed', 'failed')
  ) then
    raise exception 'an import cannot go from % to %', old."state", new."state" using errcode = 'check_violation';
  end if;
  if new."organisationId" <> old."organisationId" or new."uploadedById" <> old."uploadedById"
     or new."name" <> old."name" or new."bytes" <> old."bytes" then
    raise exception 'an import stays what was uploaded' using errcode = 'check_violation';
  end if;
  if new."state" = 'confirmed' and old."state" = 'checked' and (
    exists (select 1 from "ImportRow" r where r."importId" = new."id" and r."kind" = 'faulty')
    or not exists (select 1 from "ImportRow" r where r."importId" = new."id" and r."kind" in ('added', 'changed'))
  ) then
    raise exception 'an import is carried out whole, without a fault' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- What was checked is what is carried out; what came to nothing may be let go of.
create or replace function import_row_stays_as_checked() returns trigger language plpgsql as $$
declare state text;
begin
  select i."state" into state from "Import" i where i."id" = coalesce(new."importId", old."importId");
  if tg_op = 'INSERT' and state <> 'waiting'
     or tg_op = 'DELETE' and state not in ('waiting', 'discarded', 'failed', 'expired')
     or tg_op = 'UPDATE' and (state <> 'confirmed'
       or (new."row", new."kind", new."name", new."organisationId", new."faults", new."before", new."after", new."fields")
          is distinct from
          (old."row", old."kind", old."name", old."organisationId", old."faults", old."before", old."after", old."fields"))
  then
    raise exception 'a row of an import stays as it was checked' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
