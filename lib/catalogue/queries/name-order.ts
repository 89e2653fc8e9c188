import "server-only";
import { Prisma } from "#lib/db/generated/client.ts";
import { uncounted } from "#lib/domain/catalogue/alphabet.ts";
import type { Language } from "#lib/i18n/languages.ts";

/** Services in the order of the names that a reader of this language sees. */
export const nameOrder: Record<Language, Prisma.Sql> = {
  ar: Prisma.sql`regexp_replace("nameAr", ${uncounted.ar}, '') collate "ar-x-icu", "code"`,
  en: Prisma.sql`regexp_replace(coalesce("nameEn", "nameAr"), ${uncounted.en}, '') collate "en-x-icu", "code"`,
};
