"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Brings the page up to what is stored now, beside what was typed; without scripts the answer is fresh already. */
export function FreshPage({ after }: { after: number }) {
  const router = useRouter();
  useEffect(() => router.refresh(), [router, after]);
  return null;
}
