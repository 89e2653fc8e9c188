/** What the portal promises to whoever reads the API: never fewer requests a minute and network address. */
export const FEWEST_READS_PER_MINUTE = 600;
