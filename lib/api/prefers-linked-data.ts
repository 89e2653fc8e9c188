/** Whether an Accept header asks for JSON-LD rather than plain JSON (RFC 9110 12.5.1); JSON is the usual form. */
export function prefersLinkedData(accept: string | null): boolean {
  const ranges = (accept ?? "").split(",").map(range);
  const linked = ranges.find(({ type }) => type === "application/ld+json");
  if (!linked || linked.quality === 0) return false;
  // A named type outranks a wildcard; of two named alike the first is meant.
  const plain = ranges.find(({ type }) => type === "application/json");
  return (
    !plain || linked.quality > plain.quality || (linked.quality === plain.quality && linked.at < plain.at)
  );
}

function range(text: string, at: number): { type: string; quality: number; at: number } {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0, at };
}
