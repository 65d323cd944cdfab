import { z } from "zod";

/** What the table of a page goes out as. */
export const TABLE_FORMATS = ["csv", "xlsx", "json"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** The format that an address asks for. */
export const tableFormat = z.enum(TABLE_FORMATS).default("csv");
