-- How a department is reached, where that is another place, hour or number than its organisation's.

alter table "Department"
  add column "phone" text,
  add column "email" text,
  add column "addressAr" text,
  add column "addressEn" text,
  add column "openingHoursAr" text,
  add column "openingHoursEn" text,
  add column "version" integer not null default 1,
  add constraint "department_address_is_in_arabic_first" check ("addressEn" is null or "addressAr" is not null),
  add constraint "department_hours_are_in_arabic_first" check ("openingHoursEn" is null or "openingHoursAr" is not null);
