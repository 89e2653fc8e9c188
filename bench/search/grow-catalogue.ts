import pg from "pg";

const BATCH = 5_000;

/**
 * Adds made-up services until there are so many: half are real ones of some made-up town, half have a name put
 * together from two real ones. Their words are the catalogue's, and the names of a thousand towns.
 */
export async function growCatalogue(ownerUrl: string, size: number): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`alter table "Service" disable trigger user; alter table "Keyword" disable trigger user;
      alter index "ServiceSearch_words_idx" set (fastupdate = on);
      alter index "ServiceSearch_named_idx" set (fastupdate = on)`);
    const { rows } = await owner.query<{ there: string }>(`select count(*) as there from "Service"`);
    for (let from = Number(rows[0]?.there); from < size; from += BATCH) {
      await owner.query(making, [from, Math.min(from + BATCH, size) - 1]);
      await owner.query(adding);
    }
    await owner.query(`alter table "Service" enable trigger user; alter table "Keyword" enable trigger user;
      alter index "ServiceSearch_words_idx" set (fastupdate = off);
      alter index "ServiceSearch_named_idx" set (fastupdate = off)`);
    await owner.query(`vacuum (analyze) "ServiceSearch", "SearchWord", "Service", "Keyword"`);
  } finally {
    await owner.end();
  }
}

const making = `
  create temporary table made as
  with real as materialized (
    select "id", "nameAr", "nameEn", row_number() over (order by "code") - 1 as place
      from "Service" where "code" not like '%ZZ-%'
  )
  select gen_random_uuid() as id, one."id" as "oneId",
         chr(65 + n / 26000 % 26) || chr(65 + n / 1000 % 26) || 'ZZ-' || lpad((n % 1000)::text, 3, '0') as code,
         case when n % 2 = 0 then one."nameAr" else split_part(one."nameAr", ' ', 1) || ' ' || other."nameAr" end
           || ' في ' || town.name as "nameAr",
         case when n % 2 = 0 then one."nameEn" else split_part(one."nameEn", ' ', 1) || ' ' || other."nameEn" end as "nameEn"
    from generate_series($1::int, $2::int) n
    join real one on one.place = n % 574
    join real other on other.place = (n * 7 + n / 574) % 574
   cross join lateral (
      select string_agg((array['زر','كف','نو','دل','مش','طي','قا','هو','بس','رن'])[1 + n / (10 ^ place)::int % 10], '') as name
        from generate_series(0, 2) place) town`;

const adding = `
  insert into "Service" ("id", "code", "organisationId", "status", "nameAr", "nameEn", "summaryAr", "summaryEn", "audience",
      "delivery", "maturity", "provenanceService", "provenanceDetails", "publishedAt")
  select m.id, m.code, s."organisationId", 'published', m."nameAr", m."nameEn", s."summaryAr", s."summaryEn", s."audience",
         s."delivery", s."maturity", 'reconstructed', 'reconstructed', now()
    from made m join "Service" s on s."id" = m."oneId";
  insert into "Keyword" ("serviceId", "language", "text")
  select m.id, k."language", k."text" from made m join "Keyword" k on k."serviceId" = m."oneId";
  select refresh_service_search(array(select id from made));
  drop table made`;
