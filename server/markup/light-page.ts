import { withoutFrameworkScripts } from "./without-framework-scripts.ts";

/** A page as it goes to a reader who needs none of the framework's scripts; undefined where it would not be whole. */
export function lightPage(html: string): string | undefined {
  return withoutFrameworkScripts(html);
}
