"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NeedNames } from "@/components/needs/rename-dialog";
import { Field } from "@/components/ui/field";

export interface NamesFormProps {
  /** Of the form, for a button outside it. */
  id: string;
  names?: NeedNames;
  onSave: (names: NeedNames) => void;
  /** More of the form. */
  children?: ReactNode;
}

const LONGEST = 80;

/** A need's names in both languages. */
export function NamesForm({ id, names, onSave, children }: NamesFormProps) {
  const t = useTranslations("needs.rename");
  return (
    <form
      id={id}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const read = (name: string) => String(form.get(name)).trim();
        const given = { nameEn: read("nameEn"), nameZh: read("nameZh") };
        onSave({ nameEn: given.nameEn || given.nameZh, nameZh: given.nameZh || given.nameEn });
      }}
    >
      {(["nameEn", "nameZh"] as const).map((name) => (
        <Field
          key={name}
          label={t(name)}
          name={name}
          defaultValue={names?.[name]}
          required={names !== undefined || name === "nameEn"}
          maxLength={LONGEST}
          lang={name === "nameEn" ? "en" : "zh"}
        />
      ))}
      {children}
    </form>
  );
}
