import { z } from "zod";
import { weekdays } from "./open-times.ts";

/** A time of the day as it is kept: "08:00"; "24:00" is the midnight that ends the day. */
const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Times as they are kept and handed out. */
export const openTimesSchema = z.array(z.object({ day: z.enum(weekdays), opens: time, closes: time }));
