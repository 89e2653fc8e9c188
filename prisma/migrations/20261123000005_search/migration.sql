-- Search over Arabic as people type it. The same folding stands in lib/domain/arabic/fold.ts;
-- one table of examples tests both.

create function fold_arabic(p_text text) returns text language sql immutable parallel safe as $$
  select btrim(regexp_replace(
    translate(
      regexp_replace(
        -- Taken apart, a letter with a hamza or an accent is a plain letter and a mark that goes. The collation
        -- makes the answer the same on every server.
        lower(normalize(coalesce(p_text, ''), NFKD) collate "C"),
        '[\u00AD\u0300-\u036F\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u0674\u06D6-\u06ED\u08D3-\u08FF\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]', '', 'g'),
      'ٱٲٳىیېےكکڪةھہۃە٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
      'اااييييكككههههه01234567890123456789'),
    '[^0-9a-z\u0621-\u064A\u0671-\u06D3]+', ' ', 'g'))
$$;

create function refresh_service_search(p_service uuid) returns void language sql as $$
  insert into "ServiceSearch" ("serviceId", "code", "name", "keywords", "body", "document")
  select s."id", fold_arabic(s."code"), f.name, f.keywords, f.body,
         setweight(to_tsvector('simple', f.name), 'A') || setweight(to_tsvector('simple', f.keywords), 'B')
         || setweight(to_tsvector('simple', f.body), 'C')
    from "Service" s
    join "Organisation" o on o."id" = s."organisationId"
    cross join lateral (
      select fold_arabic(concat_ws(' ', s."nameAr", s."nameEn")) as name,
             fold_arabic((select string_agg(k."text", ' ' order by k."text") from "Keyword" k where k."serviceId" = s."id")) as keywords,
             fold_arabic(concat_ws(' ', s."summaryAr", s."summaryEn", o."nameAr", o."nameEn", o."code")) as body
    ) f
   where s."id" = p_service
  on conflict ("serviceId") do update
    set "code" = excluded."code", "name" = excluded."name", "keywords" = excluded."keywords",
        "body" = excluded."body", "document" = excluded."document"
$$;

create function service_is_searchable() returns trigger language plpgsql as $$
begin
  perform refresh_service_search(new."id");
  return null;
end $$;
create trigger "service_is_searchable"
  after insert or update of "code", "nameAr", "nameEn", "summaryAr", "summaryEn", "organisationId" on "Service"
  for each row execute function service_is_searchable();

-- Once per statement and service: a service has a dozen keywords.
create function keywords_are_searchable() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform refresh_service_search("serviceId") from (select distinct "serviceId" from removed) changed
      where exists (select 1 from "Service" s where s."id" = changed."serviceId");
  else
    perform refresh_service_search("serviceId") from (select distinct "serviceId" from added) changed;
  end if;
  return null;
end $$;
create trigger "keywords_are_searchable_insert" after insert on "Keyword"
  referencing new table as added for each statement execute function keywords_are_searchable();
create trigger "keywords_are_searchable_delete" after delete on "Keyword"
  referencing old table as removed for each statement execute function keywords_are_searchable();

create function organisation_is_searchable() returns trigger language plpgsql as $$
begin
  perform refresh_service_search("id") from "Service" where "organisationId" = new."id";
  return null;
end $$;
create trigger "organisation_is_searchable" after update of "nameAr", "nameEn", "code" on "Organisation"
  for each row execute function organisation_is_searchable();
