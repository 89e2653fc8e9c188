"use client";

import { useContext } from "react";
import { FormContext } from "#components/ui/form-context.ts";
import { Notice } from "#components/ui/notice.tsx";

interface Props {
  /** "The link was sent to {{email}}." */
  sent: string;
  once: string;
  repeated: string;
  children?: React.ReactNode;
}

/** Where a link went: by e-mail, or onto this page for this one time. */
export function LinkShown({ sent, once, repeated, children }: Props) {
  const { shown } = useContext(FormContext);
  const { sentTo, link } = shown ?? {};
  return (
    <div role="status" className="grid gap-4">
      {sentTo && <Notice tone="success">{sent.replace("{{email}}", sentTo)}</Notice>}
      {link && (
        <Notice>
          <p className="font-medium">{once}</p>
          <p dir="ltr" className="mt-2 rounded bg-paper px-3 py-2 text-start break-all text-ink select-all">
            {link}
          </p>
        </Notice>
      )}
      {!sentTo && !link && <Notice>{repeated}</Notice>}
      {children}
    </div>
  );
}
