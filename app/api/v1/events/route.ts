import { recordedCounts, recordedEvents } from "@/lib/domain/recommendation/recorded-event";
import { recordEvents } from "@/lib/services/recommendations/record-events";
import { PAGE_RATE } from "@/lib/web/api/contract";
import { apiRoute } from "@/lib/web/api-route";

/** A shop's pages are of another origin; the key is in the request, so cookies are of no use to anybody. */
const FROM_PAGES = { "access-control-allow-origin": "*" };

export const POST = apiRoute(
  {
    id: "recordEvents",
    summary: "Tell what was shown, what customers did with it and what they said",
    description:
      "Impressions and clicks name the list that they come from by its listKey, so that its effect can be measured; views, carts, likes, dislikes and hides change the next list. A page may hold a key with the scope record alone: it reads nothing.",
    scopes: ["record", "import"],
    rate: PAGE_RATE,
    json: recordedEvents,
    answers: { 200: { description: "what became of them", schema: recordedCounts } },
  },
  async ({ actor, json }) => ({
    status: 200,
    body: await recordEvents(actor, json?.events ?? []),
    headers: FROM_PAGES,
  }),
);

/** What browsers ask before they send from another origin. */
export async function OPTIONS(): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...FROM_PAGES,
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "authorization, content-type",
      "access-control-max-age": "86400",
    },
  });
}
