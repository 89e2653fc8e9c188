"use server";

import { defineAction } from "#lib/define-action.ts";
import { reachOf } from "#lib/domain/access/reach.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { catalogueLinks } from "./catalogue-links.ts";
import { checkAllLinks } from "./check-all-links.ts";
import { exceptFound } from "./except-link.ts";
import { exceptionEndForm, exceptionForm, nothing } from "./schema.ts";

/** Checks the links of every organisation that the person may act for, without waiting for the week to pass. */
export const checkLinksNow = defineAction({
  permission: "links.check",
  input: nothing,
  subject(_tx, _input, viewer) {
    const reach = reachOf(viewer, "links.check");
    return Promise.resolve({ reach, organisationId: reach === "everything" ? null : (reach[0] ?? null) });
  },
  async run({ tx, subject: { reach }, language }) {
    const organisations = reach === "everything" ? undefined : reach.toSorted();
    const key = organisations?.join(" ") ?? "everything";
    await enqueue(tx, checkAllLinks, { organisations }, { key });
    return done({ object: "links:", redirectTo: `/${language}/ministry/links?done=checking` });
  },
});

/** Somebody looked and vouches that a link works, though the checker does not get through. */
export const exceptLink = defineAction({
  permission: "links.except",
  input: exceptionForm,
  async subject(tx, { address, organisation }) {
    const links = await catalogueLinks(tx, [organisation]);
    const found = links.find((link) => link.address === address);
    return found ? { address, organisationId: found.organisation.id } : null;
  },
  run: exceptFound,
});

export const endException = defineAction({
  permission: "links.except",
  name: "links.endException",
  input: exceptionEndForm,
  async subject(tx, { exception }) {
    const found = await tx.linkException.findFirst({ where: { id: exception, endedAt: null } });
    return found && { id: found.id, organisationId: found.organisationId };
  },
  async run({ tx, subject: { id }, now, language }) {
    const ended = await tx.linkException.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } });
    if (ended.count === 0) return refused("changedMeanwhile");
    return done({ object: `link:${id}`, redirectTo: `/${language}/ministry/links?done=exceptionEnded` });
  },
});
