-- When organisations and departments are open, day by day. What was written of it until now stays as a note beside.

-- One value of its record: it is read and written whole, and a check of the record sees all of it at once.
create function opening_times_are_sound(times jsonb) returns boolean language sql immutable parallel safe as $$
  select case when jsonb_typeof(times) <> 'array' then false else
    not exists (
      select from jsonb_array_elements(times) said
       where ((said->>'day') = any (array['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'])
              and (said->>'opens') ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
              and (said->>'closes') ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'
              and (said->>'opens') collate "C" < (said->>'closes')) is not true)
    and not exists (
      select from jsonb_array_elements(times) with ordinality one (said, place)
        join jsonb_array_elements(times) with ordinality other (said, place)
          on one.place < other.place and one.said->>'day' = other.said->>'day'
       where (one.said->>'opens') collate "C" < (other.said->>'closes')
         and (other.said->>'opens') collate "C" < (one.said->>'closes'))
  end
$$;

alter table "Organisation" rename column "openingHoursAr" to "hoursNoteAr";
alter table "Organisation" rename column "openingHoursEn" to "hoursNoteEn";
alter table "Organisation"
  add column "openingTimes" jsonb not null default '[]',
  add constraint "organisation_opening_times_are_sound" check (opening_times_are_sound("openingTimes"));

alter table "Department" rename column "openingHoursAr" to "hoursNoteAr";
alter table "Department" rename column "openingHoursEn" to "hoursNoteEn";
alter table "Department" rename constraint "department_hours_are_in_arabic_first" to "department_hours_note_is_in_arabic_first";
alter table "Department"
  add column "openingTimes" jsonb not null default '[]',
  add constraint "department_opening_times_are_sound" check (opening_times_are_sound("openingTimes"));
