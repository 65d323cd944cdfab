import { z } from "zod";
import { customerMessage } from "@/lib/domain/service-room/service-room";
import { suggestReplies } from "@/lib/services/service-room/suggest-replies";
import { apiRoute } from "@/lib/web/api-route";

const name = { key: z.number().int(), nameEn: z.string(), nameZh: z.string() };
const answer = z.object({
  intents: z
    .array(z.object({ ...name, probability: z.number() }))
    .meta({ description: "the likeliest first, at most three; empty: like nothing that customers asked" }),
  inScope: z.number().meta({ description: "chance that the message is of any known intent" }),
  replies: z
    .array(
      z.object({
        source: z.enum(["approved", "dialogue"]),
        documentId: z.string().nullable(),
        question: z.string(),
        text: z.string(),
      }),
    )
    .meta({
      description:
        "approved answers, then what agents answered to the like, masked; documentId is the customer's turn",
    }),
  customer: z
    .object({
      id: z.number().int(),
      key: z.string(),
      persona: z.object(name).nullable(),
      orders: z.number().int(),
      lastOrders: z.array(
        z.object({ productId: z.number().int(), title: z.string(), orderedAt: z.string() }),
      ),
      needs: z.array(z.object(name)),
    })
    .nullable()
    .meta({ description: "what is known of who writes, where a key was given that somebody has" }),
});

export const POST = apiRoute(
  {
    id: "suggestReplies",
    summary: "What a customer's message wants, and what agents answered to the like",
    description: "Answers are real ones of the workspace's dialogues. The message is not kept.",
    scopes: ["read"],
    json: z.object({ message: customerMessage, customer: z.string().trim().min(1).max(200).optional() }),
    answers: { 200: { description: "an intent with replies, or none", schema: answer } },
  },
  async ({ actor, json }) => {
    const { customer, ...found } = await suggestReplies(actor, json ?? { message: "" });
    const lastOrders = customer?.lastOrders.map((order) => ({
      ...order,
      orderedAt: order.orderedAt.toISOString(),
    }));
    return { status: 200, body: { ...found, customer: customer && { ...customer, lastOrders } } };
  },
);
