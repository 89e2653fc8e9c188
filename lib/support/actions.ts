"use server";

import { randomBytes, randomUUID } from "node:crypto";
import { clientAddress } from "#lib/auth/client-address.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { referenceBytes, supportReference } from "#lib/domain/support/reference.ts";
import { isClosed } from "#lib/domain/support/states.ts";
import { moveRequest } from "./move-request.ts";
import { writeTo } from "./write-to.ts";
import { closeSchema, replySchema, requestSchema } from "./schema.ts";

/** A visitor asks or reports; the request goes to the organisation of the service and to the portal's staff. */
export const askForSupport = defineAction({
  permission: "public",
  name: "support.ask",
  input: requestSchema,
  async run({ tx, input, language }) {
    if (!(await takeTry("support-address", await clientAddress()))) return refused("tooManyTries");
    const { service: code, ...typed } = input;
    const service = code
      ? await tx.service.findFirst({
          where: { code, status: "published" },
          select: { id: true, organisationId: true },
        })
      : null;
    const id = randomUUID();
    const reference = supportReference(randomBytes(referenceBytes));
    const organisationId = service?.organisationId;
    // createMany does not read the row back, which row security would not show to a visitor.
    await tx.supportRequest.createMany({
      data: [{ ...typed, id, reference, language, serviceId: service?.id, organisationId }],
    });
    // The audit keeps the id: the reference is the visitor's key.
    return done({ object: `support:${id}`, redirectTo: `/${language}/support/${reference}?sent=1` });
  },
});

/** A member of the staff answers; whoever holds the reference reads it. */
export const replyToRequest = defineAction({
  permission: "support.reply",
  input: replySchema,
  subject: (tx, input) => tx.supportRequest.findUnique({ where: { id: input.requestId } }),
  async run({ tx, input, subject, viewer, language }) {
    if (isClosed(subject.state)) return refused("changedMeanwhile");
    if (!(await moveRequest(tx, input, "answered"))) return refused("changedMeanwhile");
    const reply = await tx.supportReply.create({
      data: { requestId: subject.id, authorId: viewer.personId, message: input.message },
    });
    await writeTo(tx, subject, reply);
    const redirectTo = `/${language}/ministry/support/${subject.id}?notice=answered`;
    return done({ object: `support:${subject.id}`, redirectTo });
  },
});

/** Nothing more is to be said; what was said stays readable. */
export const closeRequest = defineAction({
  permission: "support.reply",
  name: "support.close",
  input: closeSchema,
  subject: (tx, input) => tx.supportRequest.findUnique({ where: { id: input.requestId } }),
  async run({ tx, input, subject, language }) {
    if (isClosed(subject.state)) return refused("changedMeanwhile");
    if (!(await moveRequest(tx, input, "closed"))) return refused("changedMeanwhile");
    const redirectTo = `/${language}/ministry/support/${subject.id}?notice=closed`;
    return done({ object: `support:${subject.id}`, redirectTo });
  },
});
