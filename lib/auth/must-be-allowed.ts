import "server-only";
import { notFound } from "next/navigation";
import { can, type Owned } from "#lib/domain/access/can.ts";
import type { Permission } from "#lib/domain/access/permissions.ts";
import type { Viewer } from "./viewer.ts";

/** The guard of a private query: what a person may not read cannot be told from what does not exist. */
export function mustBeAllowed(viewer: Viewer, permission: Permission, object: Owned | null = null): void {
  if (!can(viewer, permission, object)) notFound();
}
