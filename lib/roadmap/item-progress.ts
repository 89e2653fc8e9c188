/** What may become of an item of a published roadmap. */
export const itemProgress = ["started", "completed", "delayed", "stopped"] as const;
