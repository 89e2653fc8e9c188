const mark = /<meta name="portal-counted-as" content="([a-z-]{1,40})"/;

/** How a document says it is to be counted, beside its address: that it had nothing to show, for one. */
export function countedAs(html: string): string | undefined {
  return mark.exec(html)?.[1];
}
