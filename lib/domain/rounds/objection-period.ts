/** How many days an officer may object after publication, unless the round says otherwise. */
export const OBJECTION_DAYS = 14;
