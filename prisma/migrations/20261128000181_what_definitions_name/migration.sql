-- CreateEnum
CREATE TYPE "IndicatorFrequency" AS ENUM ('month', 'quarter', 'year');

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "frequency" "IndicatorFrequency",
ADD COLUMN     "sourceAr" TEXT,
ADD COLUMN     "sourceEn" TEXT,
ADD COLUMN     "unitAr" TEXT,
ADD COLUMN     "unitEn" TEXT;

-- A definition names all of it, or is of a portal that did not keep definitions yet.
alter table "Indicator"
  add constraint "indicator_source_is_in_both_languages" check (("sourceAr" is null) = ("sourceEn" is null)),
  add constraint "indicator_unit_is_in_both_languages" check (("unitAr" is null) = ("unitEn" is null)),
  add constraint "indicator_names_all_or_nothing" check (
    ("frequency" is null) = ("sourceAr" is null) and ("frequency" is null) = ("unitAr" is null));
