/** How many days before nominations close their writers are reminded of what is not submitted. */
export const reminderDays = [7, 1] as const;
export type ReminderDays = (typeof reminderDays)[number];

const day = 86_400_000;

/** The reminder that is due at a moment, by the days it is named after, or null; moments in milliseconds since 1970. */
export function dueReminder(until: number, now: number): ReminderDays | null {
  if (now >= until) return null;
  return reminderDays.findLast((days) => until - now <= days * day) ?? null;
}
