import { z } from "zod";

export const NUMBER_FIELDS = [
  "recency",
  "frequency",
  "monetary",
  "expectedRevenue",
  "churn",
  "nextFrom",
  "mentions",
  "sentiment",
] as const;
export const CONSENTS = ["given", "refused", "unknown"] as const;

const text = z.string().trim().min(1).max(200);
const keys = z.array(z.number().int().positive()).min(1).max(200);

/** What may be asked of one customer. */
export const audienceCondition = z.discriminatedUnion("field", [
  z.object({ field: z.literal("persona"), keys }),
  /** Voiced any of these needs. */
  z.object({ field: z.literal("need"), keys }),
  z.object({
    field: z.enum(NUMBER_FIELDS),
    is: z.enum(["atLeast", "atMost"]),
    value: z.number(),
  }),
  /** Bought from any of these, and did not return it. */
  z.object({ field: z.literal("category"), values: z.array(text).min(1).max(200) }),
  z.object({ field: z.literal("brand"), values: z.array(text).min(1).max(200) }),
  /** Buys of the brand at least so many times as much of all as the shop does; who bought little counts as usual. */
  z.object({ field: z.literal("affinity"), brand: text, times: z.number().min(0.1).max(1000) }),
  z.object({ field: z.literal("attribute"), name: text, values: z.array(text).min(1).max(200) }),
  z.object({ field: z.literal("consent"), is: z.enum(CONSENTS) }),
]);
export type AudienceCondition = z.infer<typeof audienceCondition>;

export type AudienceRule =
  | AudienceCondition
  | { readonly all: readonly AudienceRule[] }
  | { readonly any: readonly AudienceRule[] }
  | { readonly not: AudienceRule };

const MOST_PARTS = 100;
const DEEPEST = 8;

const tree: z.ZodType<AudienceRule> = z.lazy(() =>
  z.union([
    audienceCondition,
    z.object({ all: z.array(tree).max(MOST_PARTS) }).strict(),
    z.object({ any: z.array(tree).max(MOST_PARTS) }).strict(),
    z.object({ not: tree }).strict(),
  ]),
);

/** Who belongs, as a tree of conditions. Nothing at all under `all` is everybody, under `any` nobody. */
export const audienceRule = z
  .unknown()
  .refine((rule) => depthOf(rule) <= DEEPEST, { message: "tooDeep" })
  .pipe(tree);

/** Counts without reading a shape, so that a hostile tree is refused before it is followed. */
function depthOf(rule: unknown): number {
  let level: unknown[] = [rule];
  for (let depth = 1; ; depth++) {
    level = level.flatMap((part) => {
      if (typeof part !== "object" || part === null) return [];
      const { all, any, not } = part as { all?: unknown; any?: unknown; not?: unknown };
      return [...(Array.isArray(all) ? all : []), ...(Array.isArray(any) ? any : []), ...(not ? [not] : [])];
    });
    if (level.length === 0 || depth > DEEPEST) return depth;
  }
}
