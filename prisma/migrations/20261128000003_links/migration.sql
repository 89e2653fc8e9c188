-- CreateEnum
CREATE TYPE "LinkOutcome" AS ENUM ('gone', 'unreachable', 'insecure', 'unfit', 'refused', 'moved', 'works');

-- CreateTable
CREATE TABLE "LinkCheck" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "checkedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "LinkOutcome" NOT NULL,
    "status" INTEGER,
    "movedTo" TEXT,
    "error" TEXT,
    "tookMs" INTEGER NOT NULL,

    CONSTRAINT "LinkCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkException" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "LinkException_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LinkCheck_address_checkedAt_idx" ON "LinkCheck"("address", "checkedAt");

-- CreateIndex
CREATE INDEX "LinkException_organisationId_idx" ON "LinkException"("organisationId");

-- CreateIndex
CREATE INDEX "LinkException_address_idx" ON "LinkException"("address");

-- AddForeignKey
ALTER TABLE "LinkException" ADD CONSTRAINT "LinkException_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkException" ADD CONSTRAINT "LinkException_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "LinkCheck"
  add constraint "link_check_moved_to_somewhere" check (("outcome" = 'moved') = ("movedTo" is not null));
-- One exception of an organisation for an address at a time.
create unique index "link_exception_living_key" on "LinkException" ("address", "organisationId") where "endedAt" is null;

-- What a check found everybody could find; why an organisation excepts a link is its own affair.
alter table "LinkException" enable row level security;
alter table "LinkException" force row level security;
create policy "link_exception_is_of_its_organisation" on "LinkException"
  using (app_oversight() or "organisationId" = any (app_organisations()));
