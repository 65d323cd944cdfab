import { z } from "zod";
import { needChanges } from "@/lib/domain/needs/need-changes";
import { needCounts } from "@/lib/domain/run/need-counts";

const measure = z.object({ value: z.number(), low: z.number(), high: z.number() });

const sentimentCheck = z.object({
  texts: z.number(),
  folds: z.number(),
  accuracy: z.number(),
  balancedAccuracy: z.number(),
  auc: z.number(),
  calibrationError: z.number(),
  uncalibratedError: z.number(),
});

export type SentimentMetrics = NonNullable<RunMetrics["sentiment"]>;

/** How good a fusion is: lib/algorithms/fuse/find-weights.ts. */
const fusionMeasures = z.object({
  agreement: z.number().nullable(),
  stability: z.number(),
  prediction: z.number().nullable(),
});

/** How faithful a map is, on a sample of its rows. */
const mapMeasures = z.object({
  trustworthiness: z.number(),
  continuity: z.number().optional(),
  sample: z.number(),
  /** Rows that stayed where they were. */
  kept: z.number().optional(),
});

/** What a run found out about itself; written stage by stage into run.metrics. */
export const runMetrics = z.object({
  needs: z
    .object({
      k: z.number(),
      covered: z.number(),
      mentions: z.number(),
      kept: z.number(),
      appeared: z.number(),
    })
    .optional(),
  themes: z.object({ k: z.number() }).optional(),
  // mentions that its needs were fitted on, and those that joined them since
  fitted: needCounts.optional(),
  joined: needCounts.optional(),
  changes: needChanges.optional(),
  // Of rated texts; `check` is the head's cross-validation on them. Runs of before, and those by seeds, have none.
  sentiment: z
    .object({
      method: z.enum(["seeds", "ratings"]),
      ratings: z.number(),
      good: z.number().optional(),
      check: sentimentCheck.optional(),
    })
    .optional(),
  // Of the word groups; coherence is NPMI in windows of ten words. Runs of before have no `lda` and no `curve`.
  topics: z
    .object({
      topics: z.number(),
      coherence: z.number(),
      diversity: z.number(),
      lda: z.object({ coherence: z.number(), diversity: z.number() }).optional(),
      curve: z
        .array(z.object({ topics: z.number(), coherence: z.number(), diversity: z.number() }))
        .optional(),
    })
    .optional(),
  fusion: z
    .object({
      customers: z.number(),
      blocks: z.array(z.object({ name: z.string(), weight: z.number(), known: z.number() })),
      found: fusionMeasures,
      equal: fusionMeasures,
      trials: z.number(),
    })
    .optional(),
  personas: z
    .object({
      // runs of before grouped customers only, as many as the data said
      of: z.enum(["customers", "texts"]).optional(),
      k: z.number(),
      /** What the data say, where `k` is what a person asked for. */
      best: z.number().optional(),
      silhouette: z.number(),
      curve: z.array(
        z.object({
          k: z.number(),
          silhouette: z.number(),
          gap: z.number().optional(),
          stability: z.number().optional(),
          smallest: z.number().optional(),
          score: z.number().optional(),
        }),
      ),
      /** Customers that are like no persona. */
      outliers: z.number().optional(),
      skipped: z.string().optional(),
    })
    .optional(),
  map: mapMeasures.optional(),
  mentionMap: mapMeasures.optional(),
  productMap: mapMeasures.optional(),
  recommend: z
    .object({
      protocol: z.string(),
      k: z.number(),
      users: z.number(),
      models: z.array(
        z.object({
          name: z.string(),
          ndcg: measure,
          recall: measure,
          coverage: z.number(),
          // Runs of before have none of these.
          hitRate: z.number().optional(),
          map: z.number().optional(),
          novelty: z.number().optional(),
          diversity: z.number().optional(),
          byHistory: z
            .array(
              z.object({
                group: z.enum(["new", "light", "heavy"]),
                users: z.number(),
                ndcg: measure,
                overPopularity: measure,
              }),
            )
            .optional(),
          overPopularity: measure.optional(),
          overItemKnn: measure.optional(),
          chosen: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
      best: z.string(),
      beatsPopularity: z.boolean(),
      difference: measure,
      // NDCG less that of the published run's settings on the same test.
      overPublished: measure.optional(),
      // The blend for the customers of each persona, by its key.
      byPersona: z
        .array(z.object({ persona: z.number(), users: z.number(), ndcg: measure, overPopularity: measure }))
        .optional(),
      weights: z.record(z.string(), z.number()).optional(),
      // NDCG that is lost without each part of the blend, and at each balance of diversity.
      ablation: z.array(z.object({ name: z.string(), loss: measure })).optional(),
      diversity: z
        .array(z.object({ balance: z.number(), ndcgLoss: z.number(), likeness: z.number() }))
        .optional(),
      clicks: z
        .object({
          impressions: z.number(),
          clicks: z.number(),
          clicksNeeded: z.number(),
          used: z.boolean(),
          measured: z
            .object({ auc: measure, calibrationError: z.number(), overItemRate: measure })
            .nullable(),
        })
        .optional(),
      search: z
        .object({
          trials: z.array(
            z.object({ model: z.string(), settings: z.record(z.string(), z.unknown()), ndcg: z.number() }),
          ),
          secondsAllowed: z.number(),
          seconds: z.number(),
          cut: z.boolean(),
        })
        .optional(),
      skipped: z.string().optional(),
    })
    .optional(),
});

export type RunMetrics = z.infer<typeof runMetrics>;
