import { refusalStyle } from "./refusal-page.ts";

interface UnsentForm {
  language: "ar" | "en";
  /** Where the form was sent, and is to be sent again. */
  action: string;
  signIn: string;
  fields: readonly { name: string; value: string }[];
  /** Whether these are all that was sent: a file or a password is not given back. */
  isWhole: boolean;
}

const texts = {
  ar: {
    title: "انتهت جلستك قبل أن يُحفظ ما أرسلته",
    advice: "ما كتبته محفوظ في هذه الصفحة، فلا تغلقها.",
    signIn: "سجّل الدخول في صفحة أخرى",
    then: "بعد الدخول عد إلى هذه الصفحة وأرسل من جديد.",
    send: "أرسل ما كتبته من جديد",
    incomplete: "بعد الدخول افتح النموذج من جديد وانسخ إليه ما كتبته: الملفات وكلمات المرور لا تُحفظ هنا.",
    open: "افتح النموذج من جديد",
    typed: "ما كتبته",
  },
  en: {
    title: "Your session ended before what you sent was saved",
    advice: "What you wrote is kept on this page: do not close it.",
    signIn: "Sign in on another page",
    then: "Once signed in, come back to this page and send it again.",
    send: "Send what you wrote again",
    incomplete:
      "Once signed in, open the form again and copy what you wrote: files and passwords are not kept here.",
    open: "Open the form again",
    typed: "What you wrote",
  },
};

/** A form that nobody was signed in to send, with everything typed in it; it loads nothing and needs no script. */
export function unsentFormPage({ language, action, signIn, fields, isWhole }: UnsentForm): string {
  const t = texts[language];
  const next = isWhole
    ? `<p>${t.then}</p>\n<p><button>${t.send}</button></p>`
    : `<p>${t.incomplete}</p>\n<p><a href="${escaped(action)}">${t.open}</a></p>`;
  return `<!DOCTYPE html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t.title}</title>
<style>${refusalStyle}${formStyle}</style>
</head>
<body>
<main>
<h1>${t.title}</h1>
<p>${t.advice}</p>
<p><a href="${escaped(signIn)}" target="_blank" rel="noopener">${t.signIn}</a></p>
<form method="post" enctype="multipart/form-data" action="${escaped(action)}">
${next}
${fields.map((field) => fieldOf(field, t.typed)).join("\n")}
</form>
</main>
</body>
</html>
`;
}

/** What people write is shown, and what the form brings along only sent. */
function fieldOf({ name, value }: { name: string; value: string }, typed: string): string {
  if (!/\p{L}[^]*\s/u.test(value))
    return `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;
  // The first line break within is the markup's.
  return `<p><textarea readonly dir="auto" rows="3" aria-label="${typed}" name="${escaped(name)}">
${escaped(value)}</textarea></p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const formStyle = `
button{font:inherit;font-weight:600;padding:.5rem 1.25rem;border:0;border-radius:8px;background:var(--green);color:var(--paper);cursor:pointer}
button:focus-visible{outline:3px solid var(--green);outline-offset:2px}
textarea{box-sizing:border-box;inline-size:100%;font:inherit;padding:.5rem .75rem;border:1px solid var(--soft);border-radius:8px;background:var(--paper);color:var(--ink)}
`;
