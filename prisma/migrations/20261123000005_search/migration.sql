-- Search over Arabic as people type it: a vocabulary of folded words corrects and widens each word that is
-- typed, and an inverted list says which services hold it and how telling the place is. The same folding stands in lib/domain/arabic/fold.ts;
-- one table of examples tests both.

create function fold_arabic(p_text text) returns text language sql immutable parallel safe as $$
  select btrim(regexp_replace(
    translate(
      regexp_replace(
        -- Taken apart, a letter with a hamza or an accent is a plain letter and a mark that goes. The collation
        -- makes the answer the same on every server.
        lower(normalize(coalesce(p_text, ''), NFKD) collate "C"),
        '[\u00AD\u0300-\u036F\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u0674\u06D6-\u06ED\u08D3-\u08FF\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]', '', 'g'),
      'ٱٲٳىیېےکڪةھہۃە٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
      'اااييييككههههه01234567890123456789'),
    '[^0-9a-z\u0621-\u064A\u0671-\u06D3]+', ' ', 'g'))
$$;

-- What is left of a folded word without the article, "lil-" and the common endings.
create function word_stem(p_word text) returns text language sql immutable parallel safe as $$
  select case
      when bare ~ '^[a-z]' then
        case when length(bare) > 4 then regexp_replace(regexp_replace(bare, '(ies|y|es|s|e|ing|ed)$', ''), 'nc$', 'ns') else bare end
      when length(bare) > 4 then regexp_replace(bare, '(يات|ات|ان|ين|ون|يه|ه|ي)$', '')
      when length(bare) > 3 then regexp_replace(bare, '(ات|ه)$', '')
      else bare
    end
    from (select case when length(p_word) > 4 then regexp_replace(p_word, '^([وفبك]?ال|و?لل)(?=...)', '') else p_word end as bare) word
$$;

-- The stem without long vowels inside it and without doubled letters: most broken plurals keep it.
create function word_skeleton(p_stem text) returns text language sql immutable parallel safe as $$
  select regexp_replace(left(p_stem, 1) || translate(substr(p_stem, 2), 'اويء', ''), '(.)\1+', '\1', 'g')
$$;

create function refresh_service_search(p_services uuid[]) returns void language sql as $$
  insert into "ServiceSearch" ("serviceId", "name")
  select s."id", fold_arabic(concat_ws(' ', s."nameAr", s."nameEn")) from "Service" s where s."id" = any (p_services)
  on conflict ("serviceId") do update set "name" = excluded."name";

  delete from "SearchPosting" where "serviceId" = any (p_services);

  with said as (
    select s."id" as service, 1.0 as weight, concat_ws(' ', s."nameAr", s."nameEn") as text
      from "Service" s where s."id" = any (p_services)
    union all
    select k."serviceId", 0.8, k."text" from "Keyword" k where k."serviceId" = any (p_services)
    union all
    select s."id", 0.45, concat_ws(' ', o."nameAr", o."nameEn", o."code")
      from "Service" s join "Organisation" o on o."id" = s."organisationId" where s."id" = any (p_services)
    union all
    select s."id", 0.35, concat_ws(' ', s."summaryAr", s."summaryEn")
      from "Service" s where s."id" = any (p_services)
  ), spoken as (
    select said.service, w.word, max(said.weight) as weight
      from said cross join lateral unnest(string_to_array(fold_arabic(said.text), ' ')) w(word)
     where w.word <> ''
     group by said.service, w.word
  ), learnt as (
    insert into "SearchWord" ("word", "stem", "skeleton")
    select word, word_stem(word), word_skeleton(word_stem(word)) from (select distinct word from spoken) words
    on conflict ("word") do nothing
  )
  insert into "SearchPosting" ("word", "serviceId", "weight")
  select word, service, weight from spoken
  on conflict ("word", "serviceId") do update set "weight" = excluded."weight"
$$;

-- Once per statement, not per row: a service has a dozen keywords, and the founding data comes in bulk.
create function added_are_searchable() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'Service' then
    perform refresh_service_search(array(select "id" from added));
  else
    perform refresh_service_search(array(select distinct "serviceId" from added));
  end if;
  return null;
end $$;
create trigger "service_is_searchable_insert" after insert on "Service"
  referencing new table as added for each statement execute function added_are_searchable();
create trigger "keywords_are_searchable_insert" after insert on "Keyword"
  referencing new table as added for each statement execute function added_are_searchable();

create function removed_keywords_are_forgotten() returns trigger language plpgsql as $$
begin
  perform refresh_service_search(array(
    select distinct r."serviceId" from removed r join "Service" s on s."id" = r."serviceId"));
  return null;
end $$;
create trigger "keywords_are_searchable_delete" after delete on "Keyword"
  referencing old table as removed for each statement execute function removed_keywords_are_forgotten();

create function service_is_searchable() returns trigger language plpgsql as $$
begin
  perform refresh_service_search(array[new."id"]);
  return null;
end $$;
create trigger "service_is_searchable_update"
  after update of "nameAr", "nameEn", "summaryAr", "summaryEn", "organisationId" on "Service"
  for each row execute function service_is_searchable();

create function organisation_is_searchable() returns trigger language plpgsql as $$
begin
  perform refresh_service_search(array(select "id" from "Service" where "organisationId" = new."id"));
  return null;
end $$;
create trigger "organisation_is_searchable" after update of "nameAr", "nameEn", "code" on "Organisation"
  for each row execute function organisation_is_searchable();

-- The services that answer typed, folded words, each with how well. A word stands for itself, for words of its
-- stem, of its skeleton and of its spelling; a word that nothing is known of may be two written as one. What all
-- services say weighs little, and a service far behind the best is no answer.
create function search_services(p_words text[]) returns table (service uuid, score real)
language sql stable parallel safe rows 30
-- A handful of words is looked up: the planner, who cannot know it, would read whole tables.
set enable_seqscan = off
set enable_mergejoin = off
set pg_trgm.similarity_threshold = 0.4
as $$
  with typed as materialized (
    select t.word, t.place::int * 10 as place, word_stem(t.word) as stem
      from unnest(p_words) with ordinality t(word, place)
  ), unknown as materialized (
    select t.word, t.place from typed t
     where length(t.word) > 5 and not exists (select 1 from "SearchWord" v where v."stem" = t.stem)
  ), forms as materialized (
    select t.place, t.word, t.stem, word_skeleton(t.stem) as skeleton, 1.0 as trust from typed t
    union all
    select t.place, bare.word, bare.stem, word_skeleton(bare.stem), 0.9
      from typed t
     cross join lateral (select substr(t.word, 2), word_stem(substr(t.word, 2))) bare(word, stem)
     where length(t.word) > 4 and t.word ~ '^[وفبلك]'
       and exists (select 1 from "SearchWord" v where v."stem" = bare.stem)
    union all
    select u.place + half.place, half.word, word_stem(half.word), word_skeleton(word_stem(half.word)), 0.9
      from unknown u
     cross join lateral generate_series(2, length(u.word) - 2) cut
     cross join lateral (values (1, left(u.word, cut)), (2, substr(u.word, cut + 1))) half(place, word)
     where exists (select 1 from "SearchWord" v where v."word" = left(u.word, cut))
       and (exists (select 1 from "SearchWord" v where v."word" = substr(u.word, cut + 1))
         or length(u.word) - cut > 3 and exists (
              select 1 from "SearchWord" v where v."skeleton" = word_skeleton(word_stem(substr(u.word, cut + 1)))))
    limit 48
  ), meant as materialized (
    select f.place, near.word, max(f.trust * near.likeness) as trust
      from forms f
     cross join lateral (
        select f.word, 1.0 as likeness
        union all
        (select v."word", 0.92 from "SearchWord" v where v."stem" = f.stem limit 20)
        union all
        (select v."word", 0.6 from "SearchWord" v where v."skeleton" = f.skeleton and length(f.word) > 2 limit 20)
        union all
        (select v."word", 0.85 * similarity(v."word", f.word) from "SearchWord" v where v."word" % f.word
          order by similarity(v."word", f.word) desc limit 20)
      ) near
     group by f.place, near.word
     limit 480
  ), matched as materialized (
    select m.place, p."serviceId" as service, max(m.trust * p."weight") as strength
      from meant m join "SearchPosting" p on p."word" = m.word
     group by m.place, p."serviceId"
  ), rarity as materialized (
    select m.place, ln(1 + (select count(*) from "ServiceSearch") / sum(m.strength)) as weight
      from matched m group by m.place
  ), covered as (
    select m.service, sum(m.strength * r.weight) / (select sum(weight) from rarity) as share
      from matched m join rarity r using (place)
     group by m.service
  ), scored as (
    select c.service,
           c.share + 0.2 * word_similarity(array_to_string(p_words, ' '), s."name")
                   + 0.1 * similarity(array_to_string(p_words, ' '), s."name") as score
      from covered c join "ServiceSearch" s on s."serviceId" = c.service
     where c.share >= 0.25 * (select max(share) from covered)
  )
  select service, score::real from scored where score >= 0.5 * (select max(score) from scored)
$$;
