"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import { useQueryChange } from "@/components/ui/use-query-change";

export interface SearchFieldProps {
  /** Parameter of the address. */
  name?: string;
  label: string;
  className?: string;
}

const PAUSE = 300;

/** A text filter that lives in the URL; it asks the server when the typing pauses. */
export function SearchField({ name = "q", label, className }: SearchFieldProps) {
  const { current, change, pending } = useQueryChange();
  const [text, setText] = useState(current.get(name) ?? "");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (value: string, pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => change({ [name]: value.trim() }), pause);
  };
  return (
    <Field
      type="search"
      label={label}
      hideLabel
      placeholder={label}
      icon={<Search aria-hidden className={classNames(pending && "motion-safe:animate-pulse")} />}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        ask(event.target.value, PAUSE);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") ask(text, 0);
      }}
      {...(className ? { className } : {})}
    />
  );
}
