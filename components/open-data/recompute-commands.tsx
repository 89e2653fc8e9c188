import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const commands = [
  { key: "verify", line: "npm run --silent verify -- edition.json" },
  { key: "verifyRoadmap", line: "npm run --silent verify -- roadmap.json" },
  { key: "rank", line: "npm run --silent rank -- table.json" },
] as const;

/** The commands with which anyone checks a ranking and its roadmap. */
export function RecomputeCommands({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <div className="grid max-w-text grid-cols-1 gap-6">
      {commands.map(({ key, line }) => (
        <div key={key}>
          <pre
            dir="ltr"
            className="rounded bg-paper-soft px-4 py-3 text-start font-mono text-small break-words whitespace-pre-wrap"
          >
            <code>{line}</code>
          </pre>
          <p className="mt-2">{t(`openData:${key}`)}</p>
        </div>
      ))}
    </div>
  );
}
