import type { StudyMaterial } from "#lib/domain/study/material.ts";
import { drawUpStudy } from "#lib/domain/study/draw-up-study.ts";
import { studyDocument, type StudyDocument } from "#lib/domain/study/study-document.ts";
import { say } from "#lib/study/say.ts";
import { sha256 } from "./frozen-round.ts";
import { rankedService, studyMaterial } from "./study-material.ts";

/** A study as publication seals it. */
export function sealedStudy(parts: Partial<StudyMaterial> = {}): StudyDocument {
  const imprint = {
    edition: "2017-1",
    illustrative: true,
    publishedAt: "2017-06-01T09:00:00.000Z",
    previousHash: "b".repeat(64),
  };
  return studyDocument(imprint, drawUpStudy(studyMaterial(parts), new Map(), say), sha256);
}

/** A study of so many proposals, spread over the four groups. */
export function largeStudy(proposals: number): StudyDocument {
  const quadrants = ["A", "B", "C", "D"] as const;
  const ranked = Array.from({ length: proposals }, (_, index) =>
    rankedService(index + 1, {
      name: {
        ar: `تجديد رخصة قيادة المركبات الخصوصية رقم ${index + 1}`,
        en: `Renewal of private driving licence ${index + 1}`,
      },
      impact: 98 - ((index * 37) % 90),
      readiness: 95 - ((index * 53) % 88),
      priority: 97 - (index * 85) / proposals,
      quadrant: quadrants[index % quadrants.length] ?? "A",
      criteria: Array.from({ length: 14 }, (_, place) => ({
        name: { ar: `معيار من معايير الأثر رقم ${place + 1}`, en: `Criterion ${place + 1}` },
        dimension: place < 7 ? "impact" : "readiness",
        level: 1 + ((index + place) % 9) / 2,
        points: ((index + place) % 9) * 1.25,
        possible: 10 + place / 3,
      })),
    }),
  );
  return sealedStudy({ ranked });
}
