/**
 * So many of the words that found nothing are searched for anew in one request, be it for a page or for a file: a
 * search that finds nothing takes the longest way.
 */
export const ANSWERED_AT_ONCE = 25;
