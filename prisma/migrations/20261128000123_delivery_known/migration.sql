-- AlterEnum
ALTER TYPE "PortalFigure" ADD VALUE 'delivery' BEFORE 'maturity';

-- As a place in their order: in person, both ways, electronic.
alter table "TakenFigure"
  add constraint "taken_delivery_is_one_of_three"
    check ("figure"::text <> 'delivery' or ("value" <= 2 and coalesce("correction", 0) <= 2));
