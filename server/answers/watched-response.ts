import { ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from "node:http";

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;

/** A response that lets one watcher see and change its headers in the moment before they are sent. */
export class WatchedResponse extends ServerResponse {
  #beforeHead: ((status: number) => void) | undefined;

  watchHead(beforeHead: (status: number) => void): void {
    this.#beforeHead = beforeHead;
  }

  override writeHead(
    status: number,
    reason?: string,
    headers?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this;
  override writeHead(status: number, headers?: OutgoingHttpHeaders | OutgoingHttpHeader[]): this;
  override writeHead(status: number, reasonOrHeaders?: string | Head, headers?: Head): this {
    const head = typeof reasonOrHeaders === "string" ? headers : reasonOrHeaders;
    const beforeHead = this.#beforeHead;
    if (!beforeHead || this.headersSent) return super.writeHead(status, head);
    this.#beforeHead = undefined;
    this.statusCode = status;
    this.#setAll(head);
    beforeHead(status);
    return super.writeHead(this.statusCode);
  }

  #setAll(head: Head): void {
    if (head === undefined) return;
    if (!Array.isArray(head)) {
      for (const [name, value] of Object.entries(head)) if (value !== undefined) this.setHeader(name, value);
      return;
    }
    for (let at = 0; at + 1 < head.length; at += 2) this.appendHeader(String(head[at]), text(head[at + 1]));
  }
}

function text(value: OutgoingHttpHeader | undefined): string | string[] {
  return Array.isArray(value) ? value : String(value);
}
