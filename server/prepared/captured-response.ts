import type { IncomingMessage } from "node:http";
import { bytesOf } from "#server/answers/bytes-of.ts";
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

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    this.flushHeaders();
    this.#take(bytesOf(chunk, encoding));
    const done = typeof encoding === "function" ? encoding : callback;
    if (done) process.nextTick(done);
    return true;
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): this {
    if (this.finished) return this;
    this.flushHeaders();
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function")
      this.#take(bytesOf(chunk, encoding));
    this.finished = true;
    this.#settle({ outcome: "whole", body: Buffer.concat(this.#chunks) });
    const done = [chunk, encoding, callback].find((each) => typeof each === "function");
    process.nextTick(() => {
      this.emit("finish");
      done?.call(this);
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

  #take(bytes: Buffer): void {
    if (this.destroyed) return;
    this.#size += bytes.length;
    if (this.#size > this.#mostBytes) this.#breakOff("too-large");
    else this.#chunks.push(bytes);
  }
}
