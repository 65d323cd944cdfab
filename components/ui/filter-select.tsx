"use client";

import { Select, type SelectOption } from "@/components/ui/select";
import { useQueryChange } from "@/components/ui/use-query-change";

export interface FilterSelectProps {
  /** Parameter of the address; an option with the value "" clears it. */
  name: string;
  label: string;
  options: readonly SelectOption[];
  className?: string;
}

/** A filter that lives in the URL. */
export function FilterSelect({ name, label, options, className }: FilterSelectProps) {
  const { current, change } = useQueryChange();
  const value = current.get(name) ?? "";
  return (
    <Select
      label={label}
      labelAt="inside"
      options={options}
      value={value}
      active={value !== ""}
      onChange={(event) => change({ [name]: event.target.value })}
      {...(className ? { className } : {})}
    />
  );
}
