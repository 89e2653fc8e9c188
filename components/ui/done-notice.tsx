import { Notice } from "./notice.tsx";

/** What the last act on this page came to, named by the address; an unknown name says nothing. */
export function DoneNotice({
  done,
  sentences,
}: {
  done: string | undefined;
  sentences: Record<string, string>;
}) {
  const sentence = done !== undefined && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  if (!sentence) return null;
  return (
    <div role="status" className="mb-6">
      <Notice tone="success">{sentence}</Notice>
    </div>
  );
}
