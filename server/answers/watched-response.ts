import { ServerResponse, type OutgoingHttpHeader, type OutgoingHttpHeaders } from "node:http";
import { bytesOf } from "./bytes-of.ts";

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;
type Callback = (error?: Error | null) => void;

/** Where a body goes instead of the socket. */
export interface Outlet {
  /** The head waits too: whoever takes the body decides about it. */
  holdsHead: boolean;
  write: (bytes: Buffer) => boolean;
  end: () => void;
}

/** A response with one watcher, who in the moment before the head is sent may change it or divert the body. */
export class WatchedResponse extends ServerResponse {
  #beforeHead: ((status: number) => void) | undefined;
  #outlet: Outlet | undefined;

  watchHead(beforeHead: (status: number) => void): void {
    this.#beforeHead = beforeHead;
  }

  divert(outlet: Outlet): void {
    this.#outlet = outlet;
  }

  /** The way back to the socket, for whoever held the head. */
  restore(): void {
    this.#outlet = undefined;
  }

  sendBytes(bytes: Buffer): boolean {
    return super.write(bytes);
  }

  sendEnd(): void {
    super.end();
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
    return this.#outlet?.holdsHead ? this : super.writeHead(this.statusCode);
  }

  override flushHeaders(): void {
    this.#decideHead();
    if (!this.#outlet?.holdsHead) super.flushHeaders();
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    this.#decideHead();
    const done = typeof encoding === "function" ? encoding : callback;
    const bytes = bytesOf(chunk, encoding);
    if (!this.#outlet) return super.write(bytes, done);
    if (done) process.nextTick(done);
    return this.#outlet.write(bytes);
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): this {
    const isPlain = !this.#beforeHead && !this.#outlet && encoding === undefined && !isCallback(chunk);
    if (isPlain) return chunk === undefined ? super.end() : super.end(chunk);
    this.#decideHead();
    const done = [chunk, encoding, callback].find(isCallback);
    if (done) this.once("finish", done);
    const bytes =
      chunk === undefined || chunk === null || isCallback(chunk) ? undefined : bytesOf(chunk, encoding);
    const outlet = this.#outlet;
    if (!outlet) return bytes ? super.end(bytes) : super.end();
    // Nothing more is taken once the end was announced, also while the outlet is still at work.
    this.#outlet = { ...outlet, write: () => true, end: () => undefined };
    if (bytes) outlet.write(bytes);
    outlet.end();
    return this;
  }

  #decideHead(): void {
    if (this.#beforeHead) this.writeHead(this.statusCode);
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

function isCallback(value: unknown): value is Callback {
  return typeof value === "function";
}
