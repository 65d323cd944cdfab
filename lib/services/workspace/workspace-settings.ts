import { z } from "zod";

const currencies = new Set(Intl.supportedValuesOf("currency"));

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** What a workspace can be told about itself. */
export const workspaceSettings = z.object({
  name: z.string().trim().min(1).max(80),
  timeZone: z.string().refine(isTimeZone),
  currency: z.string().refine((code) => currencies.has(code)),
});

/** Part of every address: lower-case words joined by hyphens. The names are taken by pages of our own. */
export const workspaceSlug = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((slug) => !["api", "auth", "share", "sign-in", "v1"].includes(slug));
