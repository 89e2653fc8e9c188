import "server-only";
import { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { mayApproveImport } from "#lib/domain/imports/approval.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { editedOrganisations } from "./revision-file.ts";

/** A table of services of which something waits for an editor: one thing, however many rows it has. */
export interface AwaitingImport {
  id: string;
  name: string;
  organisation: BilingualText;
  by: string;
  doneAt: Date;
  added: number;
  changed: number;
  awaiting: number;
  /** The viewer uploaded it or had it carried out: somebody else decides. */
  own: boolean;
}

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  nameAr: z.string(),
  nameEn: z.string(),
  by: z.string(),
  doneAt: z.date(),
  uploadedById: z.string(),
  confirmedById: z.string(),
  added: z.number(),
  changed: z.number(),
  awaiting: z.number(),
});

/** The tables of which something waits for the viewer's decision, in the order in which they came. */
export async function importsToReview(viewer: Viewer): Promise<AwaitingImport[]> {
  const organisations = [...editedOrganisations(viewer)];
  const rows = await inScope(
    rowScope(viewer),
    (tx) => tx.$queryRaw<unknown[]>`
      select i."id"::text, i."name", o."nameAr", o."nameEn", p."name" as by, i."doneAt",
             i."uploadedById"::text, i."confirmedById"::text,
             count(*) filter (where w."kind" = 'added')::int as added,
             count(*) filter (where w."kind" = 'changed')::int as changed,
             count(*) filter (where r."state" = 'inReview' and e."revisionId" is null)::int as awaiting
        from "Import" i join "Organisation" o on o."id" = i."organisationId"
        join "Person" p on p."id" = i."confirmedById"
        join "ImportRow" w on w."importId" = i."id" join "ServiceRevision" r on r."id" = w."revisionId"
        left join (select distinct "revisionId" from "RevisionEvent" where "to" = 'returned') e
          on e."revisionId" = r."id"
       where i."state" = 'done' and i."roundId" is null and i."organisationId" = any (${organisations}::uuid[])
       group by i."id", o."id", p."id"
      having count(*) filter (where r."state" = 'inReview' and e."revisionId" is null) > 0
       order by i."doneAt", i."id"`,
  );
  return rows
    .map((row) => rowSchema.parse(row))
    .map(({ nameAr, nameEn, uploadedById, confirmedById, ...row }) => ({
      ...row,
      organisation: { ar: nameAr, en: nameEn },
      own: !mayApproveImport(viewer.personId, { uploadedById, confirmedById }),
    }));
}
