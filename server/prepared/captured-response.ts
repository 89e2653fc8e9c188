import { isUint8Array } from "node:util/types";
import type { IncomingMessage } from "node:http";
import { WatchedResponse } from "#server/answers/watched-response.ts";

type Callback = (error?: Error | null) => void;

export type Capture =
  { outcome: "whole"; body: Buffer } | { outcome: "too-large" } | { outcome: "broken-off" };

/** A response that goes nowhere: what the framework writes is kept, up to a size, until somebody wants it. */
export class CapturedResponse extends WatchedResponse {
  readonly captured: Promise<Capture>;
  #settle: (capture: Capture) => void = () => {};
  #chunks: Buffer[] = [];
  #size = 0;
  #mostBytes: number;

  constructor(request: IncomingMessage, mostBytes: number) {
    super(request);
    this.#mostBytes = mostBytes;
    this.captured = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override write(
    chunk: unknown,
    encodingOrCallback?: BufferEncoding | Callback,
    callback?: Callback,
  ): boolean {
    this.flushHeaders();
    const encoding = typeof encodingOrCallback === "string" ? encodingOrCallback : undefined;
    this.#take(chunk, encoding);
    const done = typeof encodingOrCallback === "function" ? encodingOrCallback : callback;
    if (done) process.nextTick(done);
    return true;
  }

  override end(chunk?: unknown, encodingOrCallback?: BufferEncoding | Callback, callback?: Callback): this {
    const [last, encoding, done] =
      typeof chunk === "function" ? [undefined, undefined, chunk] : [chunk, encodingOrCallback, callback];
    if (this.finished) return this;
    this.flushHeaders();
    if (last !== undefined && last !== null)
      this.#take(last, typeof encoding === "string" ? encoding : undefined);
    this.finished = true;
    this.#settle({ outcome: "whole", body: Buffer.concat(this.#chunks) });
    const listener = typeof encoding === "function" ? encoding : done;
    process.nextTick(() => {
      this.emit("finish");
      if (typeof listener === "function") listener();
      this.emit("close");
    });
    return this;
  }

  override destroy(): this {
    return this.#breakOff("broken-off");
  }

  #breakOff(outcome: "too-large" | "broken-off"): this {
    if (this.destroyed || this.finished) return this;
    this.destroyed = true;
    this.#chunks = [];
    this.#settle({ outcome });
    process.nextTick(() => this.emit("close"));
    return this;
  }

  #take(chunk: unknown, encoding: BufferEncoding | undefined): void {
    if (this.destroyed || this.req.method === "HEAD") return;
    const bytes = isUint8Array(chunk) ? Buffer.from(chunk) : Buffer.from(String(chunk), encoding);
    this.#size += bytes.length;
    if (this.#size > this.#mostBytes) this.#breakOff("too-large");
    else this.#chunks.push(bytes);
  }
}
