import { speak } from "#lib/study/speak.ts";
import { studyFormats } from "#lib/study/schema.ts";
import { writeInThread } from "#lib/study/write-in-thread.ts";
import { largeStudy } from "#tests/support/sealed-study.ts";

/** How long the files of a study take, for a hundred proposals with fourteen criteria each. */
const study = largeStudy(100);

for (const language of ["ar", "en"] as const) {
  const spoken = speak(study, language);
  for (const format of studyFormats) {
    const began = performance.now();
    const file = await writeInThread(format, spoken);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    console.log(`${language} ${format}: ${seconds} s, ${Math.round(file.byteLength / 1_000)} kB`);
  }
}
