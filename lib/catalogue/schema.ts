import { z } from "zod";
import { everything, type CatalogueSearch, type FacetName } from "#lib/domain/catalogue/catalogue-search.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { codeSought } from "#lib/domain/catalogue/service-code.ts";
import { audiences, maturityOf, sortings } from "#lib/domain/catalogue/service-traits.ts";
import { safeLine, wholeNumber } from "#lib/safe-text.ts";

/** What came in the query string of a page, as Next.js hands it over. */
export type RawParameters = Readonly<Record<string, string | string[] | undefined>>;

/** A parameter that was sent and could not be understood. */
export interface MalformedParameter {
  name: string;
}

/**
 * Reads a search from a query string. Of a repeated parameter the first value counts, an empty one is not there,
 * unknown ones are ignored; one that cannot be understood leaves its facet open and is named.
 */
export function readSearch(raw: RawParameters): { search: CatalogueSearch; malformed: MalformedParameter[] } {
  const malformed: MalformedParameter[] = [];
  function read<Value>(name: string, schema: z.ZodType<Value>, absent: Value): Value {
    const value = firstValue(raw, name);
    if (value === null) return absent;
    const parsed = schema.safeParse(value);
    if (!parsed.success) malformed.push({ name });
    return parsed.success ? parsed.data : absent;
  }
  const search = {
    q: read("q", typedText, everything.q),
    organisation: read("organisation", slug, everything.organisation),
    audience: read("audience", z.enum(audiences).nullable(), everything.audience),
    lifeEvent: read("lifeEvent", slug, everything.lifeEvent),
    delivery: read("delivery", z.enum(deliveries).nullable(), everything.delivery),
    maturity: read("maturity", maturity, everything.maturity),
    verified: read("verified", flag, everything.verified),
    requires: read("requires", oneCode, everything.requires),
    sort: read("sort", z.enum(sortings).nullable(), everything.sort),
    page: read("page", wholeNumber({ min: 1, max: 100_000 }), everything.page),
  };
  return { search, malformed };
}

/** A facet's value as an address writes it, as part of a search; a value that is not one leaves the facet open. */
export function readFacet(facet: FacetName, value: string): Partial<CatalogueSearch> {
  return { [facet]: readSearch({ [facet]: value }).search[facet] };
}

/** How many items a page of the open data holds. */
export function readPageSize(raw: RawParameters): { pageSize: number; malformed: MalformedParameter[] } {
  const value = firstValue(raw, "pageSize");
  const parsed = wholeNumber({ min: 1, max: 100 }).safeParse(value ?? pageSize);
  return parsed.success
    ? { pageSize: parsed.data, malformed: [] }
    : { pageSize, malformed: [{ name: "pageSize" }] };
}

/** What is being typed into the search. */
export function readTypedText(raw: RawParameters): { q: string | null; malformed: MalformedParameter[] } {
  const { search, malformed } = readSearch({ q: raw.q });
  return { q: search.q, malformed };
}

/** Services on one page of the directory. */
export const pageSize = 20;

function firstValue(raw: RawParameters, name: string): string | null {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first.trim() === "" ? null : first;
}

const typedText = safeLine({ min: 0, max: 200 })
  .transform((text) => (text === "" ? null : text))
  .nullable();

/** What an address calls an organisation or a life event. */
export const slugSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const slug = slugSchema.nullable();

const maturity = wholeNumber({ min: 0, max: 4 }).transform(maturityOf).nullable();

const flag = z
  .enum(["true", "false"])
  .transform((text) => text === "true")
  .nullable();

const oneCode = safeLine({ max: 40 })
  .transform((text, context) => {
    const sought = codeSought(text);
    if (sought && "code" in sought) return sought.code;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  })
  .nullable();
