import { z } from "zod";
import { audienceRule } from "@/lib/domain/audiences/audience-rule";
import { mapArea } from "@/lib/domain/map/map-query";
import { rowId } from "@/lib/domain/row-id";

const MOST_MEMBERS = 200_000;

const name = z.string().trim().min(1).max(120);

/** What an audience is made of. */
export const audienceInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rule"), name, rule: audienceRule, live: z.boolean() }),
  z.object({ kind: z.literal("selection"), name, customers: z.array(rowId).min(1).max(MOST_MEMBERS) }),
  /** What is selected on a map: its customers, or those who said or bought it. */
  z.object({ kind: z.literal("area"), name, area: mapArea }),
  /** The customers most alike to an audience's, as many as `share` of all others. */
  z.object({ kind: z.literal("lookalike"), name, seed: rowId, share: z.number().positive().max(0.5) }),
  /** Customers' keys as a file has them. */
  z.object({
    kind: z.literal("upload"),
    name,
    keys: z.array(z.string().trim().min(1)).min(1).max(MOST_MEMBERS),
  }),
]);
export type AudienceInput = z.output<typeof audienceInput>;
/** An audience as it is asked for. */
export type AudienceRequest = z.input<typeof audienceInput>;
