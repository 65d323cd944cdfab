import { z } from "zod";

/** A day among the filters in an address, `2026-11-16`. What makes no sense is as if it were not there. */
export const dayFilter = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => {
    const read = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value);
  })
  .optional()
  .catch(undefined);
