/** Single keys as shortcuts get in the way of speech input, so that a reader can turn them off (WCAG 2.1.4). */
export const SHORTCUTS_COOKIE = "shortcuts";

export function readShortcuts(value: string | undefined): boolean {
  return value !== "off";
}
