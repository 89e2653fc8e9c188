/** How many people found a page helpful, and how many did not. */
export interface Answers {
  helpful: number;
  unhelpful: number;
}

/** Below so many answers a share says more of chance than of the page. */
export const MINIMUM_ANSWERS = 5;

/** So long (milliseconds) two answers of one browser on one page are one: the later takes the place of the earlier. */
export const ONE_ANSWER_MS = 10 * 60_000;

/** Answers older than so many months say little of a page as it is today. */
export const ANSWERS_COUNT_MONTHS = 12;

export function answerCount({ helpful, unhelpful }: Answers): number {
  return helpful + unhelpful;
}

/** The share (0 to 1) of answers that found a page helpful; null where there are too few to say. */
export function helpfulShare(answers: Answers): number | null {
  const count = answerCount(answers);
  return count < MINIMUM_ANSWERS ? null : answers.helpful / count;
}

/** For sorting: what most people found unhelpful comes first, of equals what fewest found helpful. */
export function byNeedOfWork(one: Answers, other: Answers): number {
  return other.unhelpful - one.unhelpful || one.helpful - other.helpful;
}
