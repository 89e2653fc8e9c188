import { withClient } from "#lib/db/with-client.ts";

/** So many are added in one transaction, at whose end the search of all of them is drawn. */
const BATCH = 10_000;

/**
 * Adds made-up services until there are so many: each is a real one of one of a thousand made-up towns. So all words are
 * as common, beside each other, as they are in the catalogue, and a real service answers better what its copies answer
 * too: its name says nothing else, and its code comes first.
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
      from "Service" where "code" not like 'Z%'
  )
  select gen_random_uuid() as id, one."id" as "oneId",
         'Z' || chr(65 + n / 26000 % 26) || chr(65 + n / 1000 % 26) || '-' || lpad((n % 1000)::text, 3, '0') as code,
         one."nameAr" || ' في ' || town.ar as "nameAr", one."nameEn" || ' in ' || town.en as "nameEn"
    from generate_series($1::int, $2::int) n
    join real one on one.place = n % one.all
   cross join lateral (
      select string_agg((array['زر','كف','نو','دل','مش','طي','قا','هو','بس','رن'])[1 + at], '') as ar,
             string_agg((array['zar','kaf','nu','dal','mish','tay','qa','haw','bis','ran'])[1 + at], '') as en
        from (select n / (10 ^ place)::int % 10 as at from generate_series(0, 2) place) syllables) town`;

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
