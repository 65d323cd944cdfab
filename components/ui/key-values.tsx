import type { ReactNode } from "react";

export interface KeyValuesProps {
  items: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** Names at the left, values at the right. */
export function KeyValues({ items }: KeyValuesProps) {
  return (
    <dl className="num grid grid-cols-[auto_1fr] gap-x-3 gap-y-[3px] text-xs">
      {items.map((item) => (
        <div key={item.label} className="contents">
          <dt className="text-ink-2">{item.label}</dt>
          <dd className="text-right break-words">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
