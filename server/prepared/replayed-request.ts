import { IncomingMessage, type IncomingHttpHeaders } from "node:http";
import { Socket } from "node:net";

interface Replay {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body?: Buffer;
  socket?: Socket;
}

/** A request as the framework reads one, made of what is already known of it. */
export function replayedRequest({ method, url, headers, body, socket }: Replay): IncomingMessage {
  const request = new IncomingMessage(socket ?? new Socket());
  request.httpVersion = "1.1";
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.method = method;
  request.url = url;
  request.headers = headers;
  request.complete = true;
  if (body) request.push(body);
  request.push(null);
  return request;
}
