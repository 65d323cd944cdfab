/** Headers of address and number as advertising platforms take files of SHA-256 hashes. */
export const EXPORT_LAYOUTS = {
  meta: ["email", "phone"],
  google: ["Email", "Phone"],
  tiktok: ["EMAIL_SHA256", "PHONE_SHA256"],
} as const;
export type ExportLayout = keyof typeof EXPORT_LAYOUTS;
export const LAYOUT_NAMES = ["meta", "google", "tiktok"] as const satisfies readonly ExportLayout[];

/** People that a file must hold, so that nobody can be told from it. */
export const FEWEST_EXPORTED = 50;
