import { z } from "zod";

/** How an arm recommends; what it does not say is as without the experiment. */
export const experimentArm = z.object({
  name: z.string().trim().min(1).max(60),
  /** Of the visitors, in parts of the sum over arms. */
  share: z.coerce.number().positive().max(1),
  model: z.enum(["blend", "popularity", "trend"]).default("blend"),
  balance: z.coerce.number().min(0.5).max(1).nullable().default(null),
  explore: z.coerce.number().min(0).max(0.2).nullable().default(null),
});
export type ExperimentArm = z.infer<typeof experimentArm>;

/** What the number of visitors was planned from. */
export const experimentPlan = z.object({
  /** Clicks an impression without the change. */
  baseline: z.coerce.number().gt(0).lt(1),
  /** The smallest relative change worth finding. */
  effect: z.coerce.number().gt(0).max(2),
  power: z.coerce.number().min(0.5).max(0.99).default(0.8),
});

export const place = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[\w.-]+$/)
  .meta({ description: "where on the shop's pages, such as home or basket: letters, digits, dots, dashes" });

export const experimentInput = z.object({
  name: z.string().trim().min(1).max(80),
  place,
  arms: z
    .array(experimentArm)
    .min(2)
    .max(4)
    .refine((arms) => new Set(arms.map(({ name }) => name)).size === arms.length),
  plan: experimentPlan,
});
export type ExperimentInput = z.infer<typeof experimentInput>;

export interface Experiment extends ExperimentInput {
  readonly id: number;
  readonly createdAt: Date;
  readonly stoppedAt: Date | null;
}
