"use client";

import { useContext } from "react";
import { FormContext } from "#components/ui/form-context.ts";
import { Notice } from "#components/ui/notice.tsx";

interface TokenShownProps {
  once: string;
  repeated: string;
  children: React.ReactNode;
}

/** The token of a source, on this page for this one time. */
export function TokenShown({ once, repeated, children }: TokenShownProps) {
  const token = useContext(FormContext).shown?.token;
  return (
    <div role="status" className="grid gap-4">
      <Notice>
        <p className="font-medium">{token ? once : repeated}</p>
        {token && (
          <p dir="ltr" className="mt-2 rounded bg-paper px-3 py-2 text-start break-all text-ink select-all">
            {token}
          </p>
        )}
      </Notice>
      {children}
    </div>
  );
}
