import "server-only";
import type { z } from "zod";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import { isBroken, type LinkOutcome } from "#lib/domain/links/outcome.ts";
import { byNeedOfWork, stateOfLink, type LinkState } from "#lib/domain/links/need-of-work.ts";
import { catalogueLinks, type CatalogueLink } from "./catalogue-links.ts";
import {
  brokenSince,
  exceptionsOf,
  lastChecks,
  type LastCheck,
  type LivingException,
} from "./known-of-links.ts";
import type { linkSearch } from "./schema.ts";

export interface LinkRow extends CatalogueLink {
  state: LinkState;
  check: LastCheck | null;
  brokenSince: Date | null;
  exception: LivingException | null;
  may: { except: boolean; mend: boolean };
}

export interface LinksFound {
  rows: LinkRow[];
  page: number;
  pages: number;
  /** How many links there are in each state, whatever is shown. */
  counts: Record<LinkState, number>;
}

const pageSize = 25;

/** The links of the organisations that concern a member of the staff, those that need work first. */
export async function linksFor(
  viewer: Viewer,
  { state, page, now }: z.output<typeof linkSearch> & { now: Date },
): Promise<LinksFound> {
  mustBeAllowed(viewer, "links.read");
  const all = await inScope(rowScope(viewer), async (tx) =>
    knownOf(tx, viewer, await catalogueLinks(tx, reachOf(viewer, "links.read")), now),
  );
  const shown = all
    .filter((row) => state === undefined || row.state === state)
    .toSorted(
      (one, other) =>
        byNeedOfWork(
          { state: one.state, places: one.places.length },
          { state: other.state, places: other.places.length },
        ) || one.address.localeCompare(other.address),
    );
  const here = pageWithin(page, shown.length, pageSize);
  return {
    rows: shown.slice((here - 1) * pageSize, here * pageSize),
    page: here,
    pages: pageCount(shown.length, pageSize),
    counts: countsOf(all),
  };
}

/** A link that leads nowhere, and where it is to be mended. */
export interface BrokenLink extends CatalogueLink {
  state: LinkOutcome;
  since: Date | null;
}

/** The broken links of these organisations, those that need work most first; excepted ones somebody looked at. */
export async function brokenLinks(
  tx: Transaction,
  organisations: readonly string[],
  now: Date,
): Promise<BrokenLink[]> {
  const links = await catalogueLinks(tx, organisations);
  const addresses = [...new Set(links.map(({ address }) => address))];
  const checks = await lastChecks(tx, addresses);
  const since = await brokenSince(tx, addresses);
  const excepted = new Set((await exceptionsOf(tx, addresses, now)).map(placeOf));
  return links
    .flatMap((link) => {
      const { address, organisation } = link;
      const state = checks.get(address)?.outcome;
      const known = placeOf({ address, organisationId: organisation.id });
      if (!state || !isBroken(state) || excepted.has(known)) return [];
      return [{ ...link, state, since: since.get(address) ?? null }];
    })
    .toSorted((one, other) =>
      byNeedOfWork(
        { state: one.state, places: one.places.length },
        { state: other.state, places: other.places.length },
      ),
    );
}

function placeOf({ address, organisationId }: Pick<LivingException, "address" | "organisationId">): string {
  return `${organisationId} ${address}`;
}

/** One link of an organisation, where the viewer may except it. */
export async function linkToExcept(
  viewer: Viewer,
  { address, organisation, now }: { address: string; organisation: string; now: Date },
): Promise<LinkRow | null> {
  mustBeAllowed(viewer, "links.except", { organisationId: organisation });
  return inScope(rowScope(viewer), async (tx) => {
    const links = await catalogueLinks(tx, [organisation]);
    const [row] = await knownOf(
      tx,
      viewer,
      links.filter((link) => link.address === address),
      now,
    );
    return row ?? null;
  });
}

async function knownOf(
  tx: Transaction,
  viewer: Viewer,
  links: readonly CatalogueLink[],
  now: Date,
): Promise<LinkRow[]> {
  const addresses = [...new Set(links.map(({ address }) => address))];
  const checks = await lastChecks(tx, addresses);
  const since = await brokenSince(tx, addresses);
  const exceptions = await exceptionsOf(tx, addresses, now);
  return links.map((link) => {
    const { address, organisation } = link;
    const check = checks.get(address) ?? null;
    const exception =
      exceptions.find((one) => one.address === address && one.organisationId === organisation.id) ?? null;
    return {
      ...link,
      state: stateOfLink(check?.outcome ?? null, exception !== null),
      check,
      brokenSince: since.get(address) ?? null,
      exception,
      may: {
        except: can(viewer, "links.except", { organisationId: organisation.id }),
        mend: can(viewer, "services.edit", { organisationId: organisation.id }),
      },
    };
  });
}

function countsOf(rows: readonly LinkRow[]): Record<LinkState, number> {
  const byState = Map.groupBy(rows, ({ state }) => state);
  const count = (state: LinkState) => byState.get(state)?.length ?? 0;
  return {
    gone: count("gone"),
    unreachable: count("unreachable"),
    insecure: count("insecure"),
    unfit: count("unfit"),
    refused: count("refused"),
    moved: count("moved"),
    unchecked: count("unchecked"),
    exception: count("exception"),
    works: count("works"),
  };
}
