"use server";

import { clientAddress } from "#lib/auth/client-address.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { forgetMarks, recordAnswer } from "./record-answer.ts";
import { answerSchema } from "./schema.ts";
import { visitorMark } from "./visitor-mark.ts";

/** A visitor says whether a page was helpful, by one press and without saying who they are. */
export const answerHelpful = defineAction({
  permission: "public",
  name: "feedback.answer",
  repeatable: true,
  input: answerSchema,
  async run({ tx, input, now, language }) {
    const { service: code } = input;
    const service = await tx.service.findFirst({
      where: { code, status: "published" },
      select: { id: true },
    });
    if (!service) return refused("notFound");
    // Many people share one address: the limit is for each page, and far above what they would press.
    if (!(await takeTry("feedback-address", `${code} ${await clientAddress()}`)))
      return refused("tooManyTries");
    const helpful = input.helpful === "yes";
    const mark = await visitorMark(code);
    const recorded = await recordAnswer(tx, { serviceId: service.id, helpful, language, mark, now });
    return done({
      object: `service:${code}`,
      facts: { helpful, recorded },
      redirectTo: `/${language}/services/${code}/feedback?helpful=${input.helpful}`,
      afterwards: async () => {
        await forgetMarks(now);
        return {};
      },
    });
  },
});
