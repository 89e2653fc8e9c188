-- AlterEnum
ALTER TYPE "IndicatorOrigin" ADD VALUE 'uploaded';

-- AlterTable
ALTER TABLE "IndicatorValue" ADD COLUMN     "uploadId" UUID;

-- AlterTable
ALTER TABLE "ServiceIndicatorValue" ADD COLUMN     "uploadId" UUID;

-- CreateTable
CREATE TABLE "IndicatorUpload" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "uploadedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploadedById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ,
    "writtenById" UUID,

    CONSTRAINT "IndicatorUpload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "IndicatorUpload_uploadedAt_idx" ON "IndicatorUpload"("uploadedAt");

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "IndicatorUpload"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceIndicatorValue" ADD CONSTRAINT "ServiceIndicatorValue_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "IndicatorUpload"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorUpload" ADD CONSTRAINT "IndicatorUpload_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorUpload" ADD CONSTRAINT "IndicatorUpload_writtenById_fkey" FOREIGN KEY ("writtenById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As text: a value of an enum may not be used in the transaction that adds it.
alter table "IndicatorValue"
  add constraint "indicator_value_names_its_upload" check (("origin"::text = 'uploaded') = ("uploadId" is not null)),
  add constraint "indicator_value_uploaded_has_a_source" check ("origin"::text <> 'uploaded' or "sourceAr" is not null);
alter table "ServiceIndicatorValue"
  add constraint "service_indicator_value_names_its_upload" check (
    ("origin"::text = 'uploaded') = ("uploadId" is not null));
alter table "IndicatorUpload"
  add constraint "indicator_upload_names_its_document" check (char_length(btrim("document")) between 3 and 200),
  add constraint "indicator_upload_has_rows" check (
    jsonb_typeof("rows") = 'array' and jsonb_array_length("rows") between 1 and 1000),
  add constraint "indicator_upload_is_written_by_somebody" check (("writtenAt" is null) = ("writtenById" is null));

-- What was uploaded stays as it was: it is written once, and then it is where values come from.
create function indicator_upload_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an upload is kept' using errcode = 'check_violation';
  end if;
  if old."writtenAt" is not null
     or (new."name", new."document", new."rows", new."uploadedAt", new."uploadedById")
        is distinct from (old."name", old."document", old."rows", old."uploadedAt", old."uploadedById") then
    raise exception 'an upload stays as it was' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger "indicator_upload_stays" before update or delete on "IndicatorUpload"
  for each row execute function indicator_upload_stays();

alter table "IndicatorUpload" enable row level security;
alter table "IndicatorUpload" force row level security;
create policy "indicator_upload_is_for_oversight" on "IndicatorUpload" using (app_oversight());
