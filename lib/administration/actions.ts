"use server";

import { endSessions } from "#lib/auth/end-sessions.ts";
import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { deliverLink } from "./deliver-link.ts";
import { writeOrganisation } from "./edit-organisation.ts";
import { giveRole } from "./grant-role.ts";
import { makeInvitedPerson } from "./invite-person.ts";
import { anotherAdministrator } from "./keep-an-administrator.ts";
import { personSubject } from "./person-subject.ts";
import { giveJobAnotherTry, jobSubject } from "./run-job-again.ts";
import { letterSubject, sendFound } from "./send-letter.ts";
import {
  invitationForm,
  jobForm,
  letterForm,
  organisationForm,
  personEditForm,
  personForm,
  roleGrantForm,
  roleRevocationForm,
} from "./schema.ts";

export const editOrganisation = defineAction({
  permission: "organisations.edit",
  input: organisationForm,
  async subject(tx, { organisation }) {
    const found = await tx.organisation.findUnique({
      where: { id: organisation },
      select: { id: true, slug: true },
    });
    return found && { found, organisationId: found.id };
  },
  run: writeOrganisation,
});

export const invitePerson = defineAction({
  permission: "people.manage",
  name: "people.invite",
  input: invitationForm,
  subject: () => Promise.resolve({}),
  run: makeInvitedPerson,
});

export const editPerson = defineAction({
  permission: "people.manage",
  name: "people.edit",
  input: personEditForm,
  subject: personSubject,
  async run({ tx, input, language }) {
    const { person: id, version, name, organisation } = input;
    if (organisation && (await tx.organisation.count({ where: { id: organisation } })) === 0)
      return refused("invalid", { organisation: "notFound" });
    const written = await tx.person.updateMany({
      where: { id, version },
      data: { name, organisationId: organisation ?? null, version: { increment: 1 } },
    });
    if (written.count === 0) return refused("changedMeanwhile");
    return done({
      object: `person:${id}`,
      redirectTo: `/${language}/administration/people/${id}?done=saved`,
    });
  },
});

/** A link to set a password: the first one for whoever has none yet, another one for the rest. */
export const sendPasswordLink = defineAction({
  permission: "people.manage",
  name: "people.sendLink",
  input: personForm,
  subject: personSubject,
  async run({ tx, subject: { found: person }, viewer, now }) {
    if (person.deactivatedAt) return refused("personDeactivated");
    const purpose = person.passwordHash ? "passwordReset" : "invitation";
    return done({
      object: `person:${person.id}`,
      facts: { purpose },
      shown: { purpose },
      afterwards: await deliverLink(tx, { person, purpose, viewer, now }),
    });
  },
});

export const deactivatePerson = defineAction({
  permission: "people.manage",
  name: "people.deactivate",
  input: personForm,
  subject: personSubject,
  async run({ tx, subject: { found: person }, now, language }) {
    const administers = person.roles.some(({ role }) => role === "administrator");
    if (administers && !(await anotherAdministrator(tx, person.id))) return refused("lastAdministrator");
    const changed = await tx.person.updateMany({
      where: { id: person.id, deactivatedAt: null },
      data: { deactivatedAt: now, version: { increment: 1 } },
    });
    if (changed.count === 0) return refused("changedMeanwhile");
    const ended = await endSessions(tx, { personId: person.id, now });
    return done({
      object: `person:${person.id}`,
      facts: { ended },
      redirectTo: `/${language}/administration/people/${person.id}?done=deactivated`,
    });
  },
});

export const reactivatePerson = defineAction({
  permission: "people.manage",
  name: "people.reactivate",
  input: personForm,
  subject: personSubject,
  async run({ tx, subject: { found: person }, language }) {
    const changed = await tx.person.updateMany({
      where: { id: person.id, deactivatedAt: { not: null } },
      data: { deactivatedAt: null, version: { increment: 1 } },
    });
    if (changed.count === 0) return refused("changedMeanwhile");
    return done({
      object: `person:${person.id}`,
      redirectTo: `/${language}/administration/people/${person.id}?done=reactivated`,
    });
  },
});

export const endSessionsOfPerson = defineAction({
  permission: "sessions.end",
  input: personForm,
  subject: personSubject,
  async run({ tx, subject: { found: person }, now, language }) {
    const ended = await endSessions(tx, { personId: person.id, now });
    return done({
      object: `person:${person.id}`,
      facts: { ended },
      redirectTo: `/${language}/administration/people/${person.id}?done=sessionsEnded`,
    });
  },
});

export const grantRole = defineAction({
  permission: "roles.grant",
  input: roleGrantForm,
  subject: personSubject,
  run: giveRole,
});

export const revokeRole = defineAction({
  permission: "roles.grant",
  name: "roles.revoke",
  input: roleRevocationForm,
  async subject(tx, { grant }) {
    const found = await tx.roleGrant.findFirst({ where: { id: grant, revokedAt: null } });
    return found && { found };
  },
  async run({ tx, subject: { found: grant }, now, language }) {
    const { id, personId, role, organisationId } = grant;
    if (role === "administrator" && !(await anotherAdministrator(tx, personId)))
      return refused("lastAdministrator");
    const revoked = await tx.roleGrant.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (revoked.count === 0) return refused("changedMeanwhile");
    await endSessions(tx, { personId, now });
    return done({
      object: `person:${personId}`,
      facts: { role, organisation: organisationId },
      redirectTo: `/${language}/administration/people/${personId}?done=roleRevoked`,
    });
  },
});

/** A job that failed is tried once more, now that its cause is mended. */
export const runJobAgain = defineAction({
  permission: "jobs.run",
  input: jobForm,
  subject: jobSubject,
  run: giveJobAnotherTry,
});

/** A letter of the outbox goes out now. */
export const sendLetterNow = defineAction({
  permission: "letters.send",
  input: letterForm,
  subject: letterSubject,
  run: sendFound,
});
