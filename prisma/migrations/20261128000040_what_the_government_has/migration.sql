-- AlterTable
ALTER TABLE "SoftwareComponent" ADD COLUMN     "governmentHas" TEXT;

-- Not valid: what was submitted before this question was asked stays as it was submitted.
alter table "SoftwareComponent"
  add constraint "component_not_open_looked_at_the_government_first"
    check ("openSource" or "governmentHas" is not null) not valid;
