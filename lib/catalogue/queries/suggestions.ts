import "server-only";
import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";
import { typedWords } from "#lib/domain/search/typed-words.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { answersByCode, answersOf, codeAskedFor, noAnswers } from "./answers-to.ts";
import { planWhileTyping } from "./search-plan.ts";

/** What may be meant by what is being typed. */
export interface Suggestion {
  kind: "service" | "organisation" | "lifeEvent";
  name: BilingualText;
  /** A service has a code; the others are addressed by their slug. */
  code: string | null;
  slug: string | null;
  /** Who gives the service. */
  organisation: BilingualText | null;
}

export const MOST_SUGGESTIONS = 8;
/** Organisations and life events are few: more of them than this would crowd the services out. */
const MOST_OF_OTHERS = 2;

/** What the person may mean, services first, then organisations and life events whose names say all words. */
export async function suggestions(q: string): Promise<Suggestion[]> {
  const words = typedWords(q).map(({ word }) => word);
  if (words.length === 0) return [];
  const sought = await codeAskedFor(q);
  const plan = sought ? null : await planWhileTyping(q);
  const answers = sought ? answersByCode(sought) : plan ? answersOf(plan) : noAnswers;
  const rows = suggestedSchema.parse(
    await database().$queryRaw`
      (select 'service' as kind, s."nameAr" as ar, s."nameEn" as en, s."code", null as slug,
              o."nameAr" as "organisationAr", o."nameEn" as "organisationEn"
         from (${answers}) a
         join "Service" s on s."id" = a.service and s."status" = 'published'
         join "Organisation" o on o."id" = s."organisationId"
        order by a.score desc, s."code" limit ${MOST_SUGGESTIONS})
      union all
      (select 'organisation', "nameAr", "nameEn", null, "slug", null, null
         from (select *, ${folded(Prisma.sql`"nameAr", "nameEn", "code"`)} as said from "Organisation" offset 0) o
        where ${saysAll(words)}
        order by length("nameAr"), "slug" limit ${MOST_OF_OTHERS})
      union all
      (select 'lifeEvent', "nameAr", "nameEn", null, "slug", null, null
         from (select *, ${folded(Prisma.sql`"nameAr", "nameEn"`)} as said from "LifeEvent" offset 0) e
        where ${saysAll(words)}
        order by "position" limit ${MOST_OF_OTHERS})`,
  );
  const others = rows.filter(({ kind }) => kind !== "service");
  const services = rows.filter(({ kind }) => kind === "service");
  return [...services.slice(0, MOST_SUGGESTIONS - others.length), ...others].map(suggestionOf);
}

/** Folded once, with a space before each word: "offset 0" keeps PostgreSQL from folding it for each word that is typed. */
function folded(texts: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`' ' || fold_arabic(concat_ws(' ', ${texts}))`;
}

/** Each word begins one of what is said, with or without the article. */
function saysAll(words: readonly string[]): Prisma.Sql {
  const each = words.map((word) => Prisma.sql`said ~ ${` (و?ال|لل)?${word.replace(/^ال(?=...)/, "")}`}`);
  return Prisma.join(each, " and ");
}

const suggestedSchema = z.array(
  z.object({
    kind: z.enum(["service", "organisation", "lifeEvent"]),
    ar: z.string(),
    en: z.string().nullable(),
    code: z.string().nullable(),
    slug: z.string().nullable(),
    organisationAr: z.string().nullable(),
    organisationEn: z.string().nullable(),
  }),
);

function suggestionOf(row: z.infer<typeof suggestedSchema>[number]): Suggestion {
  return {
    kind: row.kind,
    name: { ar: row.ar, en: row.en },
    code: row.code,
    slug: row.slug,
    organisation: row.organisationAr === null ? null : { ar: row.organisationAr, en: row.organisationEn },
  };
}
