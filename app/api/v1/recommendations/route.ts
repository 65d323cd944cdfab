import { z } from "zod";
import { LIST_KINDS, recommendationRequest } from "@/lib/domain/recommendation/recommendation-request";
import { recommendProducts } from "@/lib/services/recommendations/recommend-products";
import { PAGE_RATE } from "@/lib/web/api/contract";
import { apiRoute } from "@/lib/web/api-route";

const answer = z.object({
  kind: z.enum(LIST_KINDS),
  run: z.number().int().nullable().meta({ description: "the published run whose models were asked" }),
  known: z
    .boolean()
    .meta({ description: "false: nothing is known of whom it is for, so it is what is popular" }),
  listKey: z
    .string()
    .nullable()
    .meta({ description: "names this list in impressions and clicks; with place" }),
  experiment: z.object({ id: z.number().int(), arm: z.string() }).nullable(),
  items: z.array(
    z.object({
      rank: z.number().int(),
      key: z.string(),
      title: z.string(),
      category: z.string().nullable(),
      brand: z.string().nullable(),
      price: z.number().nullable(),
      stock: z.number().int().nullable(),
      score: z.number(),
      parts: z.record(z.string(), z.number()).meta({ description: "they add up to score" }),
      by: z.enum(["score", "pin", "explore"]),
      propensity: z.number().meta({ description: "the chance that it had to stand at its place" }),
      reasons: z
        .array(z.looseObject({ kind: z.string() }))
        .meta({ description: "why it stands there, with products by key, counts, shares or words" }),
    }),
  ),
});

export const GET = apiRoute(
  {
    id: "recommendProducts",
    summary: "Recommend products",
    description:
      "For a customer, a visit, a persona, an audience, a product, a wish in words, or the time; the shop's rules hold. What customers did until now counts.",
    scopes: ["read"],
    rate: PAGE_RATE,
    query: recommendationRequest,
    answers: {
      200: {
        description: "a list, best first, with the parts of each score and its reasons",
        schema: answer,
      },
    },
  },
  async ({ actor, query }) => ({ status: 200, body: await recommendProducts(actor, query) }),
);
