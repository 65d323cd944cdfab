"use client";

import type { ReactNode } from "react";
import { NameFields, type NameFieldsProps, type Names } from "@/components/ui/name-fields";

export interface NamesFormProps extends NameFieldsProps {
  /** Of the form, for a button outside it. */
  id: string;
  onSave: (names: Names) => void;
  /** More of the form. */
  children?: ReactNode;
}

/** A thing's names in both languages. */
export function NamesForm({ id, names, labels, onSave, children }: NamesFormProps) {
  return (
    <form
      id={id}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const read = (name: string) => String(form.get(name)).trim();
        onSave({ nameEn: read("nameEn"), nameZh: read("nameZh") });
      }}
    >
      <NameFields names={names} labels={labels} />
      {children}
    </form>
  );
}
