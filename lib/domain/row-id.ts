import { z } from "zod";

/** The database's largest number of a row. */
const LARGEST = 2_147_483_647;

/** The number of a row that an address or an action must name. */
export const rowId = z.coerce.number().int().min(1).max(LARGEST);

/** A row's number or key among the filters in an address. What makes no sense is as if it were not there. */
export const filterId = z.coerce.number().int().min(0).max(LARGEST).optional().catch(undefined);
