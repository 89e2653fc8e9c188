import { z } from "zod";
import { everything, type CatalogueSearch, type FacetName } from "#lib/domain/catalogue/catalogue-search.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { codeSought, SERVICE_CODE } from "#lib/domain/catalogue/service-code.ts";
import { audiences, maturities, sortings } from "#lib/domain/catalogue/service-traits.ts";
import { safeLine, wholeNumber } from "#lib/safe-text.ts";
import { firstValue } from "#lib/search-params.ts";

/** What came in the query string of a page, as Next.js hands it over. */
export type RawParameters = Readonly<Record<string, string | string[] | undefined>>;

/** A parameter that was sent and could not be understood. */
export interface MalformedParameter {
  name: string;
}

/** What an address calls an organisation or a life event. */
export const slugSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The code of a service in any spelling. */
export const serviceCode = safeLine({ max: 40 })
  .transform((text, context) => {
    const sought = codeSought(text);
    if (sought && "code" in sought) return sought.code;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  })
  .pipe(z.string().regex(SERVICE_CODE));

/** Each parameter of a search as an address writes it. */
export const searchParameters = {
  q: safeLine({ min: 0, max: 200 }),
  organisation: slugSchema,
  audience: z.enum(audiences),
  lifeEvent: slugSchema,
  delivery: z.enum(deliveries),
  maturity: wholeNumber({ min: 0, max: 4 }).pipe(z.literal([...maturities])),
  verified: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .pipe(z.boolean()),
  requires: serviceCode,
  sort: z.enum(sortings),
  page: wholeNumber({ min: 1, max: 100_000 }).default(everything.page),
};

/** Services on one page of the directory. */
export const pageSize = 20;

/** How many items a page of the open data holds. */
export const pageSizeParameter = wholeNumber({ min: 1, max: 100 }).default(pageSize);

/**
 * Reads a search from a query string. Of a repeated parameter the first value counts, an empty one is not there,
 * unknown ones are ignored; one that cannot be understood leaves its facet open and is named.
 */
export function readSearch(raw: RawParameters): { search: CatalogueSearch; malformed: MalformedParameter[] } {
  const malformed: MalformedParameter[] = [];
  function read<Value>(name: keyof CatalogueSearch, schema: z.ZodType<Value>): Value | null {
    const value = valueOf(raw, name);
    if (value === null) return null;
    const parsed = schema.safeParse(value);
    if (!parsed.success) malformed.push({ name });
    return parsed.success ? parsed.data : null;
  }
  const search = {
    q: read("q", searchParameters.q) || null,
    organisation: read("organisation", searchParameters.organisation),
    audience: read("audience", searchParameters.audience),
    lifeEvent: read("lifeEvent", searchParameters.lifeEvent),
    delivery: read("delivery", searchParameters.delivery),
    maturity: read("maturity", searchParameters.maturity),
    verified: read("verified", searchParameters.verified),
    requires: read("requires", searchParameters.requires),
    sort: read("sort", searchParameters.sort),
    page: read("page", searchParameters.page) ?? everything.page,
  };
  return { search, malformed };
}

/** A facet's value as an address writes it, as part of a search; a value that is not one leaves the facet open. */
export function readFacet(facet: FacetName, value: string): Partial<CatalogueSearch> {
  return { [facet]: readSearch({ [facet]: value }).search[facet] };
}

/** How many items a page of the open data is to hold. */
export function readPageSize(raw: RawParameters): { pageSize: number; malformed: MalformedParameter[] } {
  const parsed = pageSizeParameter.safeParse(valueOf(raw, "pageSize") ?? undefined);
  return parsed.success
    ? { pageSize: parsed.data, malformed: [] }
    : { pageSize, malformed: [{ name: "pageSize" }] };
}

/** What is being typed into the search. */
export function readTypedText(raw: RawParameters): { q: string | null; malformed: MalformedParameter[] } {
  const { search, malformed } = readSearch({ q: raw.q });
  return { q: search.q, malformed };
}

function valueOf(raw: RawParameters, name: string): string | null {
  return (Object.hasOwn(raw, name) && firstValue(raw[name])) || null;
}
