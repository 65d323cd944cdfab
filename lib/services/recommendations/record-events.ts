import { randomUUID } from "node:crypto";
import { transaction } from "@/lib/data/pool";
import { addNamedCustomers, recordEvents as keepEvents } from "@/lib/data/recommendations/record-events";
import { type Actor, authorise, mayDo } from "@/lib/domain/actor";
import type { RecordedCounts, RecordedEvent } from "@/lib/domain/recommendation/recorded-event";
import { importPrivacy } from "@/lib/services/privacy/import-privacy";
import { createPersonProtector } from "@/lib/services/privacy/protect-person";
import { writeLists } from "@/lib/services/recommendations/remember-list";

/**
 * Keeps what was shown to customers and what they did and said. Customers are stored as imports store them, nobody who
 * was deleted comes back, and only who may import makes new ones known. Lists follow at once: they read what is kept here.
 */
export async function recordEvents(actor: Actor, events: readonly RecordedEvent[]): Promise<RecordedCounts> {
  authorise(actor, "record");
  const { workspaceId } = actor;
  const protect = createPersonProtector(await importPrivacy(workspaceId));
  const now = Date.now();
  let erased = 0;
  const told = events.flatMap(({ id, type, product, customer, session, listKey, place, position, time }) => {
    const nothing = { attributes: null, productAttributes: null, textAttributes: null };
    const person = protect({
      values: { ...(customer ? { customer } : {}), session: session ?? null },
      ...nothing,
    });
    if (person.erased) {
      erased++;
      return [];
    }
    const { values } = person.row;
    return [
      {
        ...{ id: id ?? randomUUID(), type, product, position: position ?? null },
        customer: textOf(values.customer),
        session: textOf(values.session),
        listKey: listKey ?? null,
        place: place ?? null,
        at: new Date(Math.min(now, time ? Date.parse(time) : now)),
      },
    ];
  });
  await writeLists();
  const kept = await transaction(async (client) => {
    const named = told.flatMap(({ customer }) => customer ?? []);
    if (mayDo(actor, "import")) await addNamedCustomers(client, workspaceId, named);
    return keepEvents(client, workspaceId, told);
  });
  return {
    recorded: kept.events + kept.feedback,
    repeated: kept.repeated,
    unknownProducts: kept.unknownProducts,
    unknownCustomers: kept.unknownCustomers + erased,
  };
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
