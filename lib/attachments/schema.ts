import { z } from "zod";
import { attachmentLimits } from "#lib/domain/attachments/room.ts";
import type { Reason } from "#lib/domain/reasons.ts";

const missing: Reason = "fileMissing";
const tooLarge: Reason = "fileTooLarge";

export const additionSchema = z.object({
  proposal: z.uuid(),
  criterion: z.string().max(20),
  file: z.file({ error: missing }).min(1, missing).max(attachmentLimits.bytes, tooLarge),
});

export const removalSchema = z.object({ attachment: z.uuid() });
