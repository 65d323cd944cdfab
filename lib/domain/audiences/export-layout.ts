/**
 * Headers of files of SHA-256 hashes as advertising platforms take them, the address first. `phone` is how the number is
 * written before it is hashed: "+8613812345678", without the plus, or not at all.
 */
export const EXPORT_LAYOUTS = {
  meta: { email: "email", phone: "phone", number: "digits" },
  google: { email: "Email", phone: "Phone", number: "plus" },
  tiktok: { email: "EMAIL_SHA256", phone: "PHONE_SHA256", number: "plus" },
  microsoft: { email: "Email", phone: null, number: null },
} as const;
export type ExportLayout = keyof typeof EXPORT_LAYOUTS;
export const LAYOUT_NAMES = [
  "meta",
  "google",
  "tiktok",
  "microsoft",
] as const satisfies readonly ExportLayout[];

/** People that a file must hold, so that nobody can be told from it. */
export const FEWEST_EXPORTED = 50;
