"use client";

import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";

export interface TabsProps {
  label: string;
  items: readonly { readonly value: string; readonly label: string; readonly content: ReactNode }[];
  initial?: string;
}

/** Views of one thing side by side, in the page; what belongs in the URL takes `<TabLinks>`. */
export function Tabs({ label, items, initial }: TabsProps) {
  return (
    <Radix.Root defaultValue={initial ?? items[0]?.value ?? ""}>
      <Radix.List aria-label={label} className="mb-3 flex overflow-x-auto border-b border-line">
        {items.map((item) => (
          <Radix.Trigger
            key={item.value}
            value={item.value}
            className="-mb-px shrink-0 border-b-2 border-transparent px-3 py-2 text-xs font-medium whitespace-nowrap text-ink-2 hover:text-ink data-[state=active]:border-ink data-[state=active]:text-ink"
          >
            {item.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {items.map((item) => (
        <Radix.Content key={item.value} value={item.value}>
          {item.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
