import type { Refusal } from "./refusal.ts";
import { refusalTexts, type RefusalText } from "./refusal-texts.ts";

/** One self-contained document in both languages, Arabic first: it loads nothing, so it works when nothing else does. */
export function refusalPage({ status, reference }: Refusal): string {
  const { ar, en } = refusalTexts[status];
  return `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${ar.title}</title>
<style>${refusalStyle}</style>
</head>
<body>
<main>
${section(ar, "ar", "الصفحة الرئيسية", reference && `الرقم المرجعي: ${bdi(reference)}`)}
${section(en, "en", "Home page", reference && `Reference: ${bdi(reference)}`)}
</main>
</body>
</html>
`;
}

function section({ title, advice }: RefusalText, language: "ar" | "en", home: string, note?: string): string {
  const direction = language === "ar" ? "rtl" : "ltr";
  const heading = language === "ar" ? "h1" : "h2";
  return `<section lang="${language}" dir="${direction}">
<${heading}>${title}</${heading}>
<p>${advice}</p>${note ? `\n<p class="note">${note}</p>` : ""}
<p><a href="/${language}">${home}</a></p>
</section>`;
}

function bdi(reference: string): string {
  return `<bdi dir="ltr">${reference}</bdi>`;
}

/** Colours and type of what the front says by itself. */
export const refusalStyle = `
:root{color-scheme:light dark;--ink:#14211b;--soft:#4a5a51;--paper:#fff;--line:#d9e0da;--green:#0b6b3a}
@media (prefers-color-scheme:dark){:root{--ink:#e8eee9;--soft:#a9b7ae;--paper:#0f1512;--line:#2a352e;--green:#5fc48c}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.75 system-ui,"Noto Sans Arabic","Segoe UI",Tahoma,sans-serif}
main{max-inline-size:44rem;margin-inline:auto;padding:3rem 1rem;border-block-start:.5rem solid var(--green)}
section+section{margin-block-start:2rem;padding-block-start:2rem;border-block-start:1px solid var(--line)}
h1{font-size:2rem;line-height:1.4;margin-block:0 .75rem}
h2{font-size:1.5rem;line-height:1.4;margin-block:0 .75rem}
p{margin-block:0 1rem}
.note{color:var(--soft)}
a{color:var(--green)}
a:focus-visible{outline:2px solid var(--green);outline-offset:2px}
`.trim();
