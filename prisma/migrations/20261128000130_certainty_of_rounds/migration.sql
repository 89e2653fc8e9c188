-- CreateTable
CREATE TABLE "RoundCertainty" (
    "roundId" UUID NOT NULL,
    "inputs" TEXT NOT NULL,
    "results" TEXT NOT NULL,
    "computedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoundCertainty_pkey" PRIMARY KEY ("roundId")
);

-- AddForeignKey
ALTER TABLE "RoundCertainty" ADD CONSTRAINT "RoundCertainty_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "RoundCertainty"
  add constraint "round_certainty_names_its_inputs" check ("inputs" ~ '^[0-9a-f]{64}$'),
  add constraint "round_certainty_holds_results" check (jsonb_typeof("results"::jsonb -> 'proposals') is not distinct from 'array');

-- Before publication a ranking is the quality team's alone.
alter table "RoundCertainty" enable row level security;
alter table "RoundCertainty" force row level security;
create policy "round_certainty_is_read_by_oversight" on "RoundCertainty" using (app_oversight());

-- More draws than these change no digit that is shown, and cost minutes.
alter table "Round" drop constraint "round_draws";
alter table "Round" add constraint "round_draws" check ("draws" between 1 and 100000);
