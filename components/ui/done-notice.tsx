import type { ReactNode } from "react";
import { Notice } from "./notice.tsx";

/** What the last act on this page came to, named by the address; an unknown name says nothing. */
export function DoneNotice({
  done,
  sentences,
}: {
  done: string | undefined;
  sentences: Readonly<Record<string, string>>;
}) {
  const sentence = done !== undefined && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  return sentence ? <DoneBand>{sentence}</DoneBand> : null;
}

/** The band that tells it. The address stays when the next act on the page is refused; then the refusal alone speaks. */
export function DoneBand({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="mb-6 in-[main:has([role=alert])]:hidden">
      <Notice tone="success">{children}</Notice>
    </div>
  );
}
