import { z } from "zod";
import { customerMessage } from "@/lib/domain/service-room/service-room";
import { suggestReplies } from "@/lib/services/service-room/suggest-replies";
import { apiRoute } from "@/lib/web/api-route";

const answer = z.object({
  intent: z
    .object({ documentId: z.string(), question: z.string(), probability: z.number() })
    .nullable()
    .meta({ description: "null: like nothing that customers asked" }),
  inScope: z.number().meta({ description: "chance that the message is of any known intent" }),
  replies: z
    .array(z.object({ documentId: z.string(), question: z.string(), text: z.string() }))
    .meta({ description: "what agents answered to the like, masked; documentId is the customer's turn" }),
});

export const POST = apiRoute(
  {
    id: "suggestReplies",
    summary: "What a customer's message wants, and what agents answered to the like",
    description: "Answers are real ones of the workspace's dialogues. The message is not kept.",
    scopes: ["read"],
    json: z.object({ message: customerMessage }),
    answers: { 200: { description: "an intent with replies, or none", schema: answer } },
  },
  async ({ actor, json }) => ({ status: 200, body: await suggestReplies(actor, json?.message ?? "") }),
);
