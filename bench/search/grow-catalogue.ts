import { withClient } from "#lib/db/with-client.ts";

/** So many are added in one transaction, at whose end the search of all of them is drawn. */
const BATCH = 10_000;

/**
 * Adds made-up services until there are so many: half are real ones of some made-up town, half have a name put
 * together from two real ones. Their words are the catalogue's, and the names of a thousand towns.
 */
export async function growCatalogue(ownerUrl: string, size: number): Promise<void> {
  await withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ there: number }>(`select count(*)::int as there from "Service"`);
    const there = rows[0]?.there ?? 0;
    if (there >= size) return;
    // So many words at once are sorted into an index faster than one after the other.
    await owner.query(gathering("on"));
    for (let from = there; from < size; from += BATCH) {
      await owner.query("begin");
      await owner.query(making, [from, Math.min(from + BATCH, size) - 1]);
      await owner.query(adding);
      await owner.query("commit");
    }
    await owner.query(gathering("off"));
    await owner.query(`vacuum (analyze) "ServiceSearch", "SearchWord", "Service", "Keyword"`);
  });
}

function gathering(setting: "on" | "off"): string {
  return ["ServiceSearch_words_idx", "ServiceSearch_named_idx"]
    .map((index) => `alter index "${index}" set (fastupdate = ${setting});`)
    .join("");
}

const making = `
  create temporary table made on commit drop as
  with real as materialized (
    select "id", "nameAr", "nameEn", row_number() over (order by "code") - 1 as place, count(*) over () as all
      from "Service" where "code" not like '%ZZ-%'
  )
  select gen_random_uuid() as id, one."id" as "oneId",
         chr(65 + n / 26000 % 26) || chr(65 + n / 1000 % 26) || 'ZZ-' || lpad((n % 1000)::text, 3, '0') as code,
         case when n % 2 = 0 then one."nameAr" else split_part(one."nameAr", ' ', 1) || ' ' || other."nameAr" end
           || ' في ' || town.name as "nameAr",
         case when n % 2 = 0 then one."nameEn" else split_part(one."nameEn", ' ', 1) || ' ' || other."nameEn" end as "nameEn"
    from generate_series($1::int, $2::int) n
    join real one on one.place = n % one.all
    join real other on other.place = (n * 7 + n / other.all) % other.all
   cross join lateral (
      select string_agg((array['زر','كف','نو','دل','مش','طي','قا','هو','بس','رن'])[1 + n / (10 ^ place)::int % 10], '') as name
        from generate_series(0, 2) place) town`;

const adding = `
  insert into "Service" ("id", "code", "organisationId", "status", "nameAr", "nameEn", "summaryAr", "summaryEn", "audience",
      "delivery", "maturity", "eligibilityAr", "eligibilityEn", "conditionsAr", "conditionsEn", "provenanceService",
      "provenanceDetails", "publishedAt")
  select m.id, m.code, s."organisationId", 'published', m."nameAr", m."nameEn", s."summaryAr", s."summaryEn", s."audience",
         s."delivery", s."maturity", s."eligibilityAr", s."eligibilityEn", s."conditionsAr", s."conditionsEn",
         'reconstructed', 'reconstructed', now()
    from made m join "Service" s on s."id" = m."oneId";
  insert into "Keyword" ("serviceId", "language", "text")
  select m.id, k."language", k."text" from made m join "Keyword" k on k."serviceId" = m."oneId"`;
