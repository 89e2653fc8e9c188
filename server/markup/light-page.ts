import type { StyleSheets } from "#server/styles/style-sheets.ts";
import { withInlineStyles } from "#server/styles/with-inline-styles.ts";
import { withoutFrameworkScripts } from "./without-framework-scripts.ts";

/** Makes a page whole without the framework's scripts and with its styles inside; undefined where it cannot be. */
export type Lighten = (html: string) => string | undefined;

export function lightenWith(sheets: StyleSheets): Lighten {
  return (html) => {
    const page = withoutFrameworkScripts(html);
    return page === undefined ? undefined : withInlineStyles(page, sheets);
  };
}
