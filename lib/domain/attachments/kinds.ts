/** The kinds of files a proposal may be proved with, each with the end of its name and its media type. */
export const fileKinds = {
  pdf: { ending: "pdf", mediaType: "application/pdf" },
  png: { ending: "png", mediaType: "image/png" },
  jpeg: { ending: "jpg", mediaType: "image/jpeg" },
  xlsx: { ending: "xlsx", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  docx: {
    ending: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
} as const;

export type FileKind = keyof typeof fileKinds;
