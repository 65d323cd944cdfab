"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NameFields, type Names } from "@/components/ui/name-fields";

export interface NamesFormProps {
  /** Of the form, for a button outside it. */
  id: string;
  names?: Names;
  onSave: (names: Names) => void;
  /** More of the form. */
  children?: ReactNode;
}

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
      <NameFields names={names} labels={{ nameEn: t("nameEn"), nameZh: t("nameZh") }} />
      {children}
    </form>
  );
}
