import { writeCookie } from "@/components/layout/write-cookie";
import { THEME_COOKIE, type Theme } from "@/lib/format/theme";

/** Shows the theme at once, and keeps it for the server to see at the next request. */
export function applyTheme(theme: Theme): void {
  writeCookie(THEME_COOKIE, theme);
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
