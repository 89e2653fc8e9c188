import { taggedAnswer } from "./tagged-answer.ts";

const contentTypes = {
  csv: "text/csv; charset=utf-8",
  jsonld: "application/ld+json",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

interface Download {
  /** With its extension: it says what the file is. */
  name: `${string}.${keyof typeof contentTypes}`;
  body: string | Uint8Array<ArrayBuffer>;
  etag?: string;
}

/** A file to be kept. */
export function downloadAnswer(request: Request, { name, body, etag }: Download): Response {
  return taggedAnswer(request, {
    body,
    etag,
    contentType: contentTypeOf(name),
    withBody: { "content-disposition": `attachment; filename="${name}"` },
  });
}

function contentTypeOf(name: Download["name"]): string {
  const known = Object.entries(contentTypes).find(([extension]) => name.endsWith(`.${extension}`));
  return known?.[1] ?? contentTypes.jsonld;
}
