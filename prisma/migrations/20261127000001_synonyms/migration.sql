-- CreateTable
CREATE TABLE "SynonymGroup" (
    "id" UUID NOT NULL,
    "terms" TEXT[],
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SynonymGroup_pkey" PRIMARY KEY ("id")
);

alter table "SynonymGroup"
  add constraint "synonyms_are_several" check (cardinality("terms") between 2 and 20),
  add constraint "synonyms_say_something" check (fold_arabic(array_to_string("terms", ' ')) <> '');
