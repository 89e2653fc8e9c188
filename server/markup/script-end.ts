const marks = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;

/**
 * The offset of the "</script" that ends the script whose content begins at `from`, or -1. A browser does not end
 * a script at a "</script" between "<!--<script" and "-->", so neither do we.
 */
export function scriptEnd(html: string, from: number): number {
  const mark = new RegExp(marks);
  mark.lastIndex = from;
  let commented = false;
  let nested = false;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    if (found[0] === "<!--") {
      commented = true;
      // The two dashes may already belong to the closing "-->" of "<!-->".
      mark.lastIndex -= 2;
    } else if (found[0] === "-->") {
      commented = false;
      nested = false;
    } else if (found[1] === "/") {
      if (!nested) return found.index;
      nested = false;
    } else if (commented) {
      nested = true;
    }
  }
  return -1;
}
