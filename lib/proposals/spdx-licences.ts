import spdx from "spdx-license-list";
import { deprecatedLicences } from "#lib/domain/proposals/deprecated-licences.ts";
import type { LicenceList } from "#lib/domain/proposals/licence.ts";

/** The SPDX licence list. */
export const spdxLicences: LicenceList = new Map(
  Object.entries(spdx).map(([id, { osiApproved }]) => [id.toLowerCase(), { id, osiApproved }]),
);

/** What a component without an open licence is declared under. */
const proprietary = "LicenseRef-Proprietary";

/** The identifiers offered while one types: the whole list, but what it no longer recommends. */
export const offeredLicences: readonly string[] = [
  ...Object.keys(spdx).filter((id) => !deprecatedLicences.has(id)),
  proprietary,
].toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
