import { typesetInThread } from "#lib/study/pdf/typeset-in-thread.ts";
import { docxOf } from "#lib/study/docx/docx-of.ts";
import { speak } from "#lib/study/speak.ts";
import { xlsxOf } from "#lib/study/xlsx/xlsx-of.ts";
import { largeStudy } from "#tests/support/sealed-study.ts";

/** How long the files of a study take, for a hundred proposals with fourteen criteria each. */
const writers = { pdf: typesetInThread, docx: docxOf, xlsx: xlsxOf };
const study = largeStudy(100);

for (const language of ["ar", "en"] as const) {
  const spoken = speak(study, language);
  for (const [kind, write] of Object.entries(writers)) {
    const began = performance.now();
    const file = await write(spoken);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    console.log(`${language} ${kind}: ${seconds} s, ${Math.round(file.byteLength / 1_000)} kB`);
  }
}
