-- CreateEnum
CREATE TYPE "PortalFigure" AS ENUM ('requiredBy', 'documents', 'maturity', 'completeness', 'views', 'searchesInVain', 'helpful', 'unhelpful', 'problems');

-- CreateTable
CREATE TABLE "TakenFigure" (
    "proposalId" UUID NOT NULL,
    "figure" "PortalFigure" NOT NULL,
    "value" INTEGER NOT NULL,
    "correction" INTEGER,
    "reason" TEXT,
    "asOf" DATE NOT NULL,

    CONSTRAINT "TakenFigure_pkey" PRIMARY KEY ("proposalId","figure")
);

-- AddForeignKey
ALTER TABLE "TakenFigure" ADD CONSTRAINT "TakenFigure_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "TakenFigure"
  add constraint "taken_figure_is_not_negative" check ("value" >= 0 and "correction" >= 0),
  add constraint "taken_figure_is_corrected_with_a_reason" check (("correction" is null) = ("reason" is null)),
  add constraint "taken_figure_correction_differs" check ("correction" <> "value");

create trigger "dossier_is_open" before insert or update or delete on "TakenFigure" for each row execute function dossier_is_open();

alter table "TakenFigure" enable row level security;
alter table "TakenFigure" force row level security;
create policy "read_with_the_proposal" on "TakenFigure" for select using
  (exists (select 1 from "Proposal" p where p."id" = "proposalId"));
create policy "written_by_the_organisation" on "TakenFigure" using
  (exists (select 1 from "Proposal" p where p."id" = "proposalId"
           and (app_oversight() or p."organisationId" = any (app_organisations()))));
