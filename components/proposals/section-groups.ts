import type { Section } from "#lib/domain/proposals/sections.ts";

/** The sections as the task list gathers them. */
export const sectionGroups = [
  { key: "need", sections: ["service", "demand"] },
  { key: "criteria", sections: ["impact", "readiness"] },
  { key: "technology", sections: ["software", "standards"] },
  { key: "work", sections: ["requirements", "effort"] },
] as const satisfies readonly { key: string; sections: readonly Section[] }[];
