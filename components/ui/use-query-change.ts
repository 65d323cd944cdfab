"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTransition } from "react";

/**
 * Changes parameters of the page's address: a filter that is empty leaves it, and the page starts at 1 again.
 * Returns the current parameters, the setter and whether the server still works on it.
 */
export function useQueryChange() {
  const router = useRouter();
  const pathname = usePathname();
  const current = useSearchParams();
  const [pending, startTransition] = useTransition();
  const change = (values: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams(current);
    query.delete("page");
    for (const [name, value] of Object.entries(values)) {
      if (value === "") query.delete(name);
      else query.set(name, value);
    }
    const text = query.toString();
    startTransition(() => router.replace(text ? `${pathname}?${text}` : pathname, { scroll: false }));
  };
  return { current, change, pending };
}
