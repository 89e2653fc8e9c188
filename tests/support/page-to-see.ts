import type { StatesToSee } from "./states-to-see.ts";

/** A page of the portal in one state. */
export interface PageToSee {
  name: string;
  /** Below the language: "/services". One that holds what had to be made first, or a letter, is told of it. */
  path: string | ((made: StatesToSee, language: string) => string);
  /** The page that answers, where its folder is not called like its path: "/services/[code]". */
  route?: string;
  /** The demo account that sees it; nobody when absent. */
  as?: string;
  /** Where the answer says that there is nothing. */
  status?: 404;
  /** Sends the first form of the page's content that is filled in, as it is, to see its errors. */
  submit?: true;
}
