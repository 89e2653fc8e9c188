"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, SubmitEvent } from "react";

/**
 * A form that asks for the same page with other parameters while another form on it is being filled in: with scripts
 * the page changes in place and what was typed stays; without, the answer opens beside it.
 */
export function SoftForm({
  action,
  children,
  ...rest
}: Omit<ComponentProps<"form">, "action"> & { action: string }) {
  const router = useRouter();
  function ask(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    router.replace(`${action}?${new URLSearchParams(typed)}`, { scroll: false });
  }
  return (
    <form {...rest} action={action} target="_blank" onSubmit={ask}>
      {children}
    </form>
  );
}
