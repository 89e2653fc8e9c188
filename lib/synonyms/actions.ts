"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { addedTerms } from "#lib/domain/synonyms/terms.ts";
import { shown, written } from "./after-writing.ts";
import { groupSubject } from "./group-subject.ts";
import { groupWithTerm } from "./other-groups.ts";
import { additionForm, editForm, removalForm } from "./schema.ts";

export const addSynonyms = defineAction({
  permission: "synonyms.edit",
  name: "synonyms.add",
  input: additionForm,
  subject: () => Promise.resolve({}),
  async run({ tx, input: { terms, note, twoMeanings }, language }) {
    const other = twoMeanings ? undefined : await groupWithTerm(tx, terms);
    if (other) return refused("termInAnotherGroup", { twoMeanings: "twoMeaningsUnsaid" }, other);
    const { id } = await tx.synonymGroup.create({ data: { terms, note } });
    return done({ ...written(id, terms.length), redirectTo: shown(language, id, "added", terms) });
  },
});

export const editSynonyms = defineAction({
  permission: "synonyms.edit",
  input: editForm,
  subject: groupSubject,
  async run({ tx, input, subject: { found }, language, now }) {
    const { group: id, version, terms, note, twoMeanings } = input;
    // A term that it shared before was agreed to then.
    const fresh = addedTerms(terms, found.terms);
    const other = twoMeanings || fresh.length === 0 ? undefined : await groupWithTerm(tx, fresh, id);
    if (other) return refused("termInAnotherGroup", { twoMeanings: "twoMeaningsUnsaid" }, other);
    const changed = await tx.synonymGroup.updateMany({
      where: { id, version },
      data: { terms, note, version: { increment: 1 }, updatedAt: now },
    });
    if (changed.count === 0) return refused("changedMeanwhile");
    return done({ ...written(id, terms.length), redirectTo: shown(language, id, "saved", terms) });
  },
});

export const removeSynonyms = defineAction({
  permission: "synonyms.edit",
  name: "synonyms.remove",
  input: removalForm,
  subject: groupSubject,
  async run({ tx, input: { group: id, version }, subject: { found }, language }) {
    const removed = await tx.synonymGroup.deleteMany({ where: { id, version } });
    if (removed.count === 0) return refused("changedMeanwhile");
    return done({
      ...written(id, found.terms.length),
      redirectTo: `/${language}/quality/search/synonyms?done=removed`,
    });
  },
});
