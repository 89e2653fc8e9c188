import { SaxesParser, type SaxesTagNS } from "saxes";
import { Refusal } from "./rows.ts";

export interface XmlVisitor {
  open?: (name: string, attribute: (name: string) => string | null) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const chunk = 64 * 1024;

/**
 * Goes through a part of a workbook once, names without their prefixes. A document that defines anything of its own
 * (entities, one way to read other files or to grow without end) is refused; no workbook needs that.
 */
export function walkXml(part: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("doctype", () => refuse());
  parser.on("error", () => refuse());
  parser.on("opentag", (tag) => visitor.open?.(tag.local, (name) => attributeOf(tag, name)));
  parser.on("text", (text) => visitor.text?.(text));
  parser.on("cdata", (text) => visitor.text?.(text));
  parser.on("closetag", (tag) => visitor.close?.(tag.local));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let at = 0; at < part.length; at += chunk) {
    parser.write(decodeNext(decoder, part.subarray(at, at + chunk)));
  }
  parser.close();
}

function decodeNext(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    return refuse();
  }
}

function attributeOf({ attributes }: SaxesTagNS, name: string): string | null {
  return Object.values(attributes).find(({ local }) => local === name)?.value ?? null;
}

function refuse(): never {
  throw new Refusal("fileNotPlain");
}
