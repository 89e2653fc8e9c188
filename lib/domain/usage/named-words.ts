/**
 * Words that found nothing are kept by name once they were asked for so often in a week: what one person asks for
 * once may be about that person. PostgreSQL holds to the same number ("failed_search_asked_once_is_not_named").
 */
export const NAMED_FROM = 2;
