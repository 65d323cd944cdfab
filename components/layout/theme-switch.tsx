"use client";

import { Monitor, Moon, Sun, SunMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { applyTheme } from "@/components/layout/apply-theme";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { THEMES, type Theme } from "@/lib/format/theme";

const ICONS = { system: <Monitor aria-hidden />, light: <Sun aria-hidden />, dark: <Moon aria-hidden /> };

/** Light, dark or as the device has it. `theme` is what the request's cookie said. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const t = useTranslations("layout");
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme) => {
    applyTheme(next);
    setChosen(next);
  };
  return (
    <Menu
      trigger={
        <Button
          variant="quiet"
          icon={<SunMoon aria-hidden />}
          label={t("theme.label")}
          className="[&>svg]:size-4"
        />
      }
      items={THEMES.map((option) => ({
        label: t(`theme.${option}`),
        icon: ICONS[option],
        checked: option === chosen,
        onSelect: () => choose(option),
      }))}
    />
  );
}
