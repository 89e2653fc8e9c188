import type { PageToSee } from "./page-to-see.ts";

const study = "/study/[edition]";
const chapter = `${study}/[chapter]`;
const draft = "/quality/studies/[edition]";

const chapters = [
  ...["method", "state", "nominations", "results", "robustness"],
  ...["quadrants", "requirements", "roadmap", "annexes"],
];

export const studiesForVisitors: readonly PageToSee[] = [
  { name: "study", path: "/study/demo-1", route: study },
  ...chapters.map((id) => ({ name: `study-${id}`, path: `/study/demo-1/${id}`, route: chapter })),
  { name: "study-chapter-unknown", path: "/study/demo-1/nothing", route: chapter, status: 404 },
  { name: "study-unknown", path: "/study/1999-1", route: study, status: 404 },
  { name: "study-changes-first", path: "/study/demo-1/changes", route: `${study}/changes` },
  {
    name: "study-changes",
    path: ({ studied }) => `/study/${studied}/changes?since=demo-1`,
    route: `${study}/changes`,
  },
];

export const studiesForLeads: readonly PageToSee[] = [
  { name: "study-draft", path: "/quality/studies/demo-1", route: draft },
  { name: "study-draft-chapter", path: "/quality/studies/demo-1/summary", route: `${draft}/[chapter]` },
  { name: "study-proposed", path: ({ studied }) => `/quality/studies/${studied}`, route: draft },
  {
    name: "study-proposed-chapter",
    path: ({ studied }) => `/quality/studies/${studied}/method`,
    route: `${draft}/[chapter]`,
  },
];
