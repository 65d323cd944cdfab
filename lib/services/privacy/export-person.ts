import type { Actor } from "@/lib/domain/actor";
import { showPerson } from "@/lib/services/privacy/show-person";

/** More rows of one person than this in one table are no person's. */
const ALL = 1_000_000;

/** Everything that is stored of a customer, as one JSON text: what the person may ask for. */
export async function exportPerson(
  actor: Actor,
  customerId: number,
  asked: string | null = null,
): Promise<string> {
  const { person, tables, uploads } = await showPerson(actor, customerId, ALL, asked);
  const stored = Object.fromEntries(tables.map(({ table, rows }) => [table, rows]));
  const file = {
    exportedAt: new Date().toISOString(),
    customer: person.key,
    stored,
    uploadsNotImported: uploads,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
