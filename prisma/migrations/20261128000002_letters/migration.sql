-- CreateEnum
CREATE TYPE "LetterState" AS ENUM ('waiting', 'handedOver', 'sent', 'refused');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "language" "Language" NOT NULL DEFAULT 'ar';

-- CreateTable
CREATE TABLE "Letter" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "LetterState" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handedOverAt" TIMESTAMPTZ,
    "sentAt" TIMESTAMPTZ,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Letter_key_key" ON "Letter"("key");

-- CreateIndex
CREATE INDEX "Letter_state_idx" ON "Letter"("state");

-- CreateIndex
CREATE INDEX "Letter_createdAt_idx" ON "Letter"("createdAt");

alter table "Letter"
  add constraint "letter_is_sent_at_a_moment" check (("state" = 'sent') = ("sentAt" is not null)),
  add constraint "letter_was_handed_over_before" check ("state" not in ('handedOver', 'sent') or "handedOverAt" is not null),
  add constraint "letter_has_one_receiver" check ("recipient" !~ '[\s,;<>]'),
  add constraint "letter_subject_is_one_line" check ("subject" !~ '[\r\n]');

-- Whoever acts may cause a letter; those who oversee the portal, and the worker, read them.
alter table "Letter" enable row level security;
alter table "Letter" force row level security;
create policy "letter_is_caused_by_acts" on "Letter" for insert with check (true);
create policy "letter_is_read_by_oversight" on "Letter" using (app_oversight());
