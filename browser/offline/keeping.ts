import { isPublicAddress } from "./routing.ts";

/** What is known of an answer before its body is read. */
export interface Answered {
  status: number;
  /** "basic" where it came from the portal itself and can be read. */
  type: string;
  address: URL;
  headers: Pick<Headers, "get">;
}

/**
 * Whether an answer may be kept on the device: the portal's own, whole, and by its own word the same for everybody.
 * What is made for one person says "private" or "no-store"; the address is asked too, so that one wrong header does
 * not put a page of the staff on a shared phone.
 */
export function mayKeepPage({ status, type, address, headers }: Answered): boolean {
  const isDocument = (headers.get("content-type") ?? "").startsWith("text/html");
  return (
    status === 200 && type === "basic" && isDocument && isForAll(headers) && isPublicAddress(address.pathname)
  );
}

export function mayKeepFile({ status, type, headers }: Answered): boolean {
  return status === 200 && type === "basic" && isForAll(headers);
}

/** A file that does not change for a day at least is taken from the device without asking. */
export function isLasting(headers: Pick<Headers, "get">): boolean {
  const age = /max-age=(\d+)/.exec(headers.get("cache-control") ?? "")?.[1];
  return Number(age ?? 0) >= 86_400;
}

/** Of which moment an answer is: the portal's clock says it, and how old the answer was when it was sent. */
export function momentOf(headers: Pick<Headers, "get">, otherwise: Date): Date {
  const sent = Date.parse(headers.get("date") ?? "");
  const age = Number(headers.get("age") ?? 0);
  return Number.isNaN(sent) ? otherwise : new Date(sent - (Number.isNaN(age) ? 0 : age * 1000));
}

function isForAll(headers: Pick<Headers, "get">): boolean {
  const caching = headers.get("cache-control") ?? "";
  return /\bpublic\b/.test(caching) && !/\b(no-store|private)\b/.test(caching);
}
