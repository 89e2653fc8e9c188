"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect } from "react";

const everyMs = 3_000;

/** Draws its page anew every few seconds as long as it stands there; what is being read stays where it is. */
export function Refreshing() {
  const router = useRouter();
  const here = usePathname();
  const query = useSearchParams().toString();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      {/* Named without its fragment: to an address that ends in one, a browser scrolls instead of asking again. */}
      <meta httpEquiv="refresh" content={`5;url=${query ? `${here}?${query}` : here}`} />
    </noscript>
  );
}
