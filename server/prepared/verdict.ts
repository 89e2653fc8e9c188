import type { OutgoingHttpHeaders } from "node:http";

export const preparedHeader = "x-portal-prepared";

/**
 * What an answer is, judged by its head alone: "hold" it for everybody; "share" it with those who ask right now (a
 * public page that is not there, or moved); "own": whoever asks must ask for themselves; "failed".
 */
export type Verdict = "hold" | "share" | "own" | "failed";

const documents =
  /^(text\/(html|csv|plain|xml)|application\/(xml|([\w.-]+\+)?json|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet))\b/i;
const harmlessVary = /^(accept-encoding|accept|cookie|rsc|next-[\w-]+|)$/i;

/** The side that renders says by a header, listing the page's tags, that everybody gets the same answer. */
export function judge(status: number, headers: OutgoingHttpHeaders): Verdict {
  if (status >= 500) return "failed";
  if (headers[preparedHeader] === undefined || headers["set-cookie"] !== undefined) return "own";
  if (!varies(headers).every((name) => harmlessVary.test(name))) return "own";
  if (status !== 200) return "share";
  return documents.test(String(headers["content-type"])) ? "hold" : "own";
}

export function tagsOf(headers: OutgoingHttpHeaders): ReadonlySet<string> {
  return new Set(
    String(headers[preparedHeader] ?? "")
      .split(/\s+/)
      .filter(Boolean),
  );
}

function varies(headers: OutgoingHttpHeaders): string[] {
  const values = [headers.vary ?? []].flat();
  return values.flatMap((value) => String(value).split(",")).map((name) => name.trim());
}
