"use server";

import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { explainRecommendation } from "@/lib/services/recommendations/explain-recommendation";
import { tryWeights } from "@/lib/services/recommendations/try-weights";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);

export const explainRecommendationAction = action(
  z.object({ workspace, customerId: rowId, product: z.string().trim().min(1).max(200) }),
  (input, actor) => explainRecommendation(actor, input),
);

export const tryWeightsAction = action(
  z.object({
    workspace,
    customerId: rowId,
    weights: z.record(z.string(), z.number().min(0).max(5)),
    balance: z.number().min(0.5).max(1),
  }),
  (input, actor) => tryWeights(actor, input),
);
