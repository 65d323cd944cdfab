"use client";

import { useTranslations } from "next-intl";
import { applyTheme } from "@/components/layout/apply-theme";
import { Select } from "@/components/ui/select";
import { readTheme, THEMES, type Theme } from "@/lib/format/theme";

/** Light, dark or as the device has it; applies at once. `theme` is what the request's cookie said. */
export function ThemeSelect({ theme }: { theme: Theme }) {
  const t = useTranslations("layout.theme");
  return (
    <Select
      label={t("label")}
      labelAt="hidden"
      defaultValue={theme}
      options={THEMES.map((option) => ({ value: option, label: t(option) }))}
      onChange={(event) => applyTheme(readTheme(event.target.value))}
      className="max-w-md"
    />
  );
}
