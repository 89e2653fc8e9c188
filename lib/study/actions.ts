"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { changeDraft, editionOfForm } from "./change-draft.ts";
import { draftOf, keptProse } from "./kept-prose.ts";
import { publishStudy } from "./publish-study.ts";
import { readMaterial } from "./read-material.ts";
import { sectionForm, studyForm } from "./schema.ts";

/** A lead writes the prose of a chapter anew; what is left empty takes what the data gives. */
export const writeStudySection = defineAction({
  permission: "publications.propose",
  name: "studies.write",
  input: sectionForm,
  subject: editionOfForm,
  async run({ tx, input: { version, chapter, textAr, textEn }, subject, viewer, now, language }) {
    if (subject.studyDraft?.proposedAt) return refused("studyProposed");
    const material = await readMaterial(tx, subject.slug);
    if (!material) return refused("notFound");
    if (!(await changeDraft(tx, { editionId: subject.id, version, proposed: null })))
      return refused("changedMeanwhile");
    const kept = keptProse({ ar: textAr, en: textEn }, draftOf(material, chapter));
    await tx.studySection.create({
      data: {
        ...{ chapter, textAr: kept.ar, textEn: kept.en },
        editionId: subject.id,
        writtenAt: now,
        writtenById: viewer.personId,
      },
    });
    return done({
      redirectTo: `/${language}/quality/studies/${subject.slug}/${chapter}`,
      object: `edition:${subject.slug}`,
      facts: { chapter },
    });
  },
});

/** A lead proposes to publish the study as it stands: the first of two people. */
export const proposeStudy = defineAction({
  permission: "publications.propose",
  name: "studies.propose",
  input: studyForm,
  subject: editionOfForm,
  async run({ tx, input: { version }, subject, viewer, now, language }) {
    if (subject.studyDraft?.proposedAt) return refused("studyProposed");
    const proposed = { at: now, byId: viewer.personId };
    if (!(await changeDraft(tx, { editionId: subject.id, version, proposed })))
      return refused("changedMeanwhile");
    return done({
      redirectTo: `/${language}/quality/studies/${subject.slug}`,
      object: `edition:${subject.slug}`,
    });
  },
});

/** A lead takes the proposed study back, to be written on. */
export const withdrawStudy = defineAction({
  permission: "publications.propose",
  name: "studies.withdraw",
  input: studyForm,
  subject: editionOfForm,
  async run({ tx, input: { version }, subject, language }) {
    if (!subject.studyDraft?.proposedAt) return refused("changedMeanwhile");
    if (!(await changeDraft(tx, { editionId: subject.id, version, proposed: null })))
      return refused("changedMeanwhile");
    return done({
      redirectTo: `/${language}/quality/studies/${subject.slug}`,
      object: `edition:${subject.slug}`,
    });
  },
});

/** A second lead or an administrator publishes it: from then on nobody changes it, and its files are written. */
export const confirmStudy = defineAction({
  permission: "publications.confirm",
  name: "studies.confirm",
  input: studyForm,
  subject: editionOfForm,
  async run({ tx, input: { version }, subject, viewer, now, language }) {
    const { studyDraft: draft, ...edition } = subject;
    if (!draft?.proposedAt || draft.version !== version) return refused("changedMeanwhile");
    if (draft.proposedById === viewer.personId) return refused("secondPersonNeeded");
    const { proposedById } = draft;
    const published = await publishStudy(tx, { edition, proposedById, publishedById: viewer.personId, now });
    if (!published.ok) return published;
    if (!(await changeDraft(tx, { editionId: edition.id, version, proposed: null })))
      return refused("changedMeanwhile");
    const { hash } = published.value;
    return done({
      redirectTo: `/${language}/study/${edition.slug}`,
      object: `edition:${edition.slug}`,
      facts: { hash },
      pages: ["priorities"],
    });
  },
});
