"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { writeCookie } from "@/components/layout/write-cookie";
import { Checkbox } from "@/components/ui/checkbox";
import { SHORTCUTS_COOKIE } from "@/lib/format/shortcuts";

/** Whether single keys do something. `on` is what the request's cookie said. */
export function ShortcutsChoice({ on }: { on: boolean }) {
  const t = useTranslations("settings.shortcuts");
  const router = useRouter();
  return (
    <Checkbox
      label={t("label")}
      defaultChecked={on}
      onChange={(event) => {
        writeCookie(SHORTCUTS_COOKIE, event.target.checked ? "on" : "off");
        router.refresh();
      }}
    />
  );
}
