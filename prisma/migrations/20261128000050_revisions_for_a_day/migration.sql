-- An approved revision may wait for its day. Until it is public, whoever may approve can take the approval back.

alter table "ServiceRevision"
  add constraint "revision_for_a_day_is_approved" check ("publishOn" is null or "state" = 'approved');

create or replace function revision_moves_along_its_states() returns trigger language plpgsql as $$
begin
  if old."state" <> new."state" and (old."state"::text, new."state"::text) not in (
    ('draft', 'inReview'), ('returned', 'inReview'), ('inReview', 'approved'), ('inReview', 'returned'),
    ('draft', 'withdrawn'), ('returned', 'withdrawn'), ('inReview', 'withdrawn'), ('approved', 'inReview')
  ) then
    raise exception 'a revision cannot go from % to %', old."state", new."state" using errcode = 'check_violation';
  end if;
  if old."state" = 'approved' and new."state" <> 'approved' and old."appliedAt" is not null then
    raise exception 'what is public is not taken back' using errcode = 'check_violation';
  end if;
  if new."serviceId" <> old."serviceId" or new."number" <> old."number" or new."kind" <> old."kind"
     or new."authorId" is distinct from old."authorId" or not (new."writerIds" @> old."writerIds")
     or (old."state"::text not in ('draft', 'returned')
         and (new."content" <> old."content" or new."archival" is distinct from old."archival"
              or new."writerIds" <> old."writerIds"))
     or (old."state" = 'approved' and new."state" = 'approved'
         and new."decidedById" is distinct from old."decidedById")
     or (old."appliedAt" is not null and new."appliedAt" is distinct from old."appliedAt") then
    raise exception 'what a revision said is never changed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
