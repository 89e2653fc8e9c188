import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { dropPages } from "#lib/db/pages.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { languages, type Language } from "#lib/i18n/languages.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { studyContent } from "./open-data.ts";
import { studyFormats, type StudyFormat } from "./schema.ts";
import { speak } from "./speak.ts";
import { writeInThread } from "./write-in-thread.ts";

/** Writes the files that published studies lack, each once: what a run before has made is not made again. */
export const makeStudyFiles = defineJob({
  name: "studies.makeFiles",
  payload: z.object({}),
  timeoutSeconds: 300,
  retries: { times: 3, firstWaitSeconds: 30, mostSeconds: 600 },
  // Publication asks for it; these are for what a crash or a full disk left undone.
  atStart: true,
  schedule: "*/10 * * * *",
  async run(_payload, { signal }) {
    const studies = await inScope(portalScope, (tx) =>
      tx.study.findMany({
        select: { id: true, files: { select: { language: true, format: true } } },
        orderBy: { publishedAt: "asc" },
      }),
    );
    for (const { id, files } of studies) {
      const made = new Set(files.map(({ language, format }) => `${language}.${format}`));
      const lacking = everyFile.filter(({ language, format }) => !made.has(`${language}.${format}`));
      if (lacking.length > 0) await writeFiles(id, lacking, signal);
    }
  },
});

const everyFile = languages.flatMap((language) => studyFormats.map((format) => ({ language, format })));

async function writeFiles(id: string, lacking: typeof everyFile, signal: AbortSignal): Promise<void> {
  const { content, hash } = await inScope(portalScope, (tx) => tx.study.findUniqueOrThrow({ where: { id } }));
  const study = { ...studyContent.parse(JSON.parse(content)), hash };
  for (const { language, format } of lacking) {
    signal.throwIfAborted();
    await keep(id, language, format, await writeInThread(format, speak(study, language), signal));
  }
}

async function keep(
  studyId: string,
  language: Language,
  format: StudyFormat,
  file: Uint8Array,
): Promise<void> {
  const content = new Uint8Array(file);
  const hash = createHash("sha256").update(content).digest("hex");
  await inScope(portalScope, async (tx) => {
    const data = [{ studyId, language, format, content, hash }];
    await tx.studyFile.createMany({ data, skipDuplicates: true });
    await dropPages(tx, ["priorities"]);
  });
}
