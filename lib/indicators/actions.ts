"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { usedService, writeUses } from "./record-uses.ts";
import { sourceForm, usesForm, withdrawalForm } from "./schema.ts";
import { hashOfToken, makeSourceToken } from "./source-token.ts";

export const makeSource = defineAction({
  permission: "indicatorSources.manage",
  name: "indicators.makeSource",
  input: sourceForm,
  subject: () => Promise.resolve({}),
  async run({ tx, input: { name, indicators }, viewer }) {
    const known = await tx.indicator.count({ where: { id: { in: indicators } } });
    if (known !== new Set(indicators).size) return refused("invalid", { indicators: "notFound" });
    const token = makeSourceToken();
    const data = { name, indicators, tokenHash: hashOfToken(token), createdById: viewer.personId };
    const { id } = await tx.indicatorSource.create({ data });
    return done({
      object: `source:${id}`,
      facts: { indicators: indicators.length },
      shown: {},
      afterwards: () => Promise.resolve({ token }),
    });
  },
});

export const withdrawSource = defineAction({
  permission: "indicatorSources.manage",
  name: "indicators.withdrawSource",
  input: withdrawalForm,
  async subject(tx, { source: id }) {
    const found = await tx.indicatorSource.findUnique({ where: { id }, select: { id: true } });
    return found && { found };
  },
  async run({ tx, subject: { found }, viewer, now, language }) {
    const withdrawn = await tx.indicatorSource.updateMany({
      where: { id: found.id, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: viewer.personId },
    });
    if (withdrawn.count === 0) return refused("changedMeanwhile");
    return done({
      object: `source:${found.id}`,
      redirectTo: `/${language}/administration/indicator-sources?done=withdrawn`,
    });
  },
});

/** What the organisation counted of one of its services in one year. */
export const recordUses = defineAction({
  permission: "serviceUses.record",
  input: usesForm,
  subject: usedService,
  run: writeUses,
});
