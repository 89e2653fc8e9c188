import { everything, sortingOf, type CatalogueSearch } from "./catalogue-search.ts";
import { deliveries } from "./delivery.ts";
import type { Pack, PackedService } from "./pack.ts";
import { packIndex, type PackIndex, type SearchedService } from "./pack-index.ts";
import { searchPack } from "./pack-search.ts";
import { codeSought } from "./service-code.ts";
import { audiences, maturities, sortings } from "./service-traits.ts";

/** What the directory is asked for in an address, as far as a pack can answer; what it cannot be read is left open. */
export function packQuery(parameters: URLSearchParams): CatalogueSearch {
  const text = (name: string) => parameters.get(name)?.trim().slice(0, 200) || null;
  const oneOf = <Value extends string | number | boolean>(name: string, values: readonly Value[]) =>
    values.find((value) => String(value) === text(name)) ?? null;
  const required = codeSought(text("requires") ?? "");
  return {
    ...everything,
    q: text("q"),
    organisation: text("organisation"),
    audience: oneOf("audience", audiences),
    lifeEvent: text("lifeEvent"),
    delivery: oneOf("delivery", deliveries),
    maturity: oneOf("maturity", maturities),
    verified: oneOf("verified", [true, false]),
    requires: required && "code" in required ? required.code : null,
    sort: oneOf("sort", sortings),
    page: Math.min(Math.max(1, Math.trunc(Number(text("page"))) || 1), 100_000),
  };
}

/** A service of a pack with the names of who gives it, by which it is searched too. */
type SearchedInPack = PackedService & SearchedService;

/** Makes the services of a pack ready to be searched. */
export function indexOfPack({
  services,
  organisations,
  synonyms,
}: Pick<Pack, "services" | "organisations" | "synonyms">): PackIndex<SearchedInPack> {
  const names = new Map(organisations.map(({ slug, name }) => [slug, name]));
  const searched = services.map((service) => ({
    ...service,
    givenBy: [names.get(service.organisation) ?? [], service.department ?? []].flat(),
  }));
  return packIndex(searched, synonyms);
}

/** The services of a pack that a search finds, all of them, in the order that it asks for. */
export function packResults(
  pack: Pack,
  index: () => PackIndex<SearchedInPack>,
  search: CatalogueSearch,
): PackedService[] {
  const found: readonly PackedService[] = search.q === null ? pack.services : searchPack(index(), search.q);
  const held = found.filter((service) => isHeld(service, search));
  const sorting = sortingOf(search);
  if (sorting === "match") return held;
  const order = new Intl.Collator("ar").compare;
  const byName = (a: PackedService, b: PackedService) => order(a.name.ar, b.name.ar);
  if (sorting === "name") return held.sort(byName);
  if (sorting === "changed") return held.sort((a, b) => order(b.updatedAt, a.updatedAt));
  // A pack does not know what others open: what most services need stands in for it.
  const neededBy = new Map<string, number>();
  for (const code of pack.services.flatMap(({ requires }) => requires))
    neededBy.set(code, (neededBy.get(code) ?? 0) + 1);
  const needed = ({ code }: PackedService) => neededBy.get(code) ?? 0;
  return held.sort((a, b) => needed(b) - needed(a) || byName(a, b));
}

function isHeld(service: PackedService, search: CatalogueSearch): boolean {
  const { organisation, audience, lifeEvent, delivery, maturity, verified, requires } = search;
  return (
    (organisation === null || service.organisation === organisation) &&
    (audience === null || service.audience.includes(audience)) &&
    (lifeEvent === null || service.lifeEvents.includes(lifeEvent)) &&
    (delivery === null || service.delivery === delivery) &&
    (maturity === null || service.maturity === maturity) &&
    (verified === null || (service.verifiedOn !== null) === verified) &&
    (requires === null || service.requires.includes(requires))
  );
}
