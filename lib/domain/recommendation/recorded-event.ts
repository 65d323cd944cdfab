import { z } from "zod";
import { place } from "@/lib/domain/recommendation/experiment";

/** What may be told that was done. */
export const EVENT_TYPES = ["impression", "click", "view", "cart", "favourite", "share"] as const;
/** What may be told that was said of a product; `clear` takes the others back. */
export const FEEDBACK_TYPES = ["like", "dislike", "hide", "clear"] as const;

const key = z.string().trim().min(1).max(200);

export const recordedEvent = z
  .object({
    id: key.optional().meta({ description: "the sender's own: the same again is counted once" }),
    type: z.enum([...EVENT_TYPES, ...FEEDBACK_TYPES]),
    product: key.meta({ description: "the product's key" }),
    customer: key.optional().meta({ description: "the customer's key; left out, the list's" }),
    session: key.optional().meta({ description: "the visit" }),
    listKey: key
      .optional()
      .meta({ description: "of the list that showed it, as /recommendations answered it" }),
    place: place.optional(),
    position: z.number().int().min(1).max(1000).optional(),
    time: z.iso.datetime({ offset: true }).optional().meta({ description: "now, where it is left out" }),
  })
  .refine(({ customer, session, listKey }) => customer ?? session ?? listKey, {
    message: "customer, session or listKey",
  });
export type RecordedEvent = z.output<typeof recordedEvent>;

export const recordedEvents = z.object({ events: z.array(recordedEvent).min(1).max(500) });

/** What became of events that were told. */
export const recordedCounts = z.object({
  recorded: z.number().int(),
  repeated: z.number().int().meta({ description: "told before, by their id" }),
  unknownProducts: z.number().int(),
  unknownCustomers: z.number().int().meta({
    description:
      "kept under their visit, or not at all where they have none; a key with the scope import makes them known",
  }),
});
export type RecordedCounts = z.output<typeof recordedCounts>;
