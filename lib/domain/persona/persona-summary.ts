import { z } from "zod";

/** n of d inside the persona, n of d among everybody else, the ratio of the shares and its 95 % interval. */
const overIndex = z.object({
  inside: z.number(),
  ofInside: z.number(),
  outside: z.number(),
  ofOutside: z.number(),
  ratio: z.number(),
  low: z.number(),
  high: z.number(),
});

/** What sets a persona apart; stored with it. */
export const personaSummary = z.object({
  /** Customers who speak of a need. */
  needs: z.array(overIndex.extend({ key: z.number() })),
  /** Customers who bought or looked at a category. */
  categories: z.array(overIndex.extend({ name: z.string() })),
  /** Customers with a value of an attribute. */
  attributes: z.array(overIndex.extend({ field: z.string(), value: z.string() })),
  /** Medians of numbers: behaviour (recency, frequency, …) and numeric attributes. */
  numbers: z.array(
    z.object({ field: z.string(), median: z.number(), othersMedian: z.number(), customers: z.number() }),
  ),
  /** Customers who bought a product. */
  products: z.array(overIndex.extend({ productId: z.number() })),
  /** Ids of mentions that stand for it. */
  quotes: z.array(z.string()),
  /** Days since the last order by number of orders: counts of customers. */
  rfm: z.object({
    recencyEdges: z.array(z.number()),
    frequencyEdges: z.array(z.number()),
    counts: z.array(z.array(z.number())),
  }),
  /**
   * Means over the members who ever bought: what is expected of one in the next `days`, the chance of no purchase in
   * them, and the days within which the median member who still buys has bought again with chance 1/4 and 3/4.
   */
  value: z
    .object({
      days: z.number(),
      customers: z.number(),
      purchases: z.number(),
      revenue: z.number(),
      churn: z.number(),
      window: z.object({ from: z.number(), to: z.number() }),
      calibrated: z.boolean(),
    })
    .nullish(),
  /** Share of customers that were in the same persona of the previous published run; null for the first. */
  kept: z.number().nullable(),
});

export type PersonaSummary = z.infer<typeof personaSummary>;
