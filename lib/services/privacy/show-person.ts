import type { Transaction } from "@/lib/data/pool";
import { closingTransaction } from "@/lib/data/privacy/closing-transaction";
import { gatherPerson, type PersonScope } from "@/lib/data/privacy/gather-person";
import { type CustomerIdentity, identityOfCustomer } from "@/lib/data/privacy/identity-of-customer";
import { countPersonRows, personRows } from "@/lib/data/privacy/rows-of-person";
import { waitingUploads } from "@/lib/data/privacy/waiting-uploads";
import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { PersonTable } from "@/lib/domain/privacy/erasure";
import { tokensOf } from "@/lib/services/privacy/tokens-of";

export interface HeldTable {
  readonly table: PersonTable;
  readonly count: number;
  readonly rows: readonly Record<string, unknown>[];
}

export interface ShownPerson {
  readonly person: Omit<CustomerIdentity, "isEmailOwn" | "isPhoneOwn">;
  readonly tables: readonly HeldTable[];
  /** files that were uploaded and not imported; nobody can tell whether the person is in them */
  readonly uploads: number;
}

/** All that is stored of a customer, by table: how many rows, and the first `limit` of each. */
export async function showPerson(
  actor: Actor,
  customerId: number,
  limit: number,
  asked: string | null = null,
): Promise<ShownPerson> {
  authorise(actor, "edit");
  const { workspaceId } = actor;
  const person = await identityOfCustomer(workspaceId, customerId);
  if (!person) throw new AppError("notFound", {}, "notFound");
  const tokens = await tokensOf(workspaceId, person, asked);
  const uploads = await waitingUploads(workspaceId);
  const tables = await closingTransaction((client) =>
    heldTables({ client, workspaceId, customerId: person.id, tokens }, limit),
  );
  const { isEmailOwn: _e, isPhoneOwn: _p, ...shown } = person;
  return { person: shown, tables, uploads };
}

async function heldTables(scope: PersonScope & { client: Transaction }, limit: number): Promise<HeldTable[]> {
  await gatherPerson(scope);
  const counts = await countPersonRows(scope);
  const held: HeldTable[] = [];
  for (const [table, count] of Object.entries(counts) as [PersonTable, number][]) {
    held.push({ table, count, rows: await personRows(scope, table, limit) });
  }
  return held;
}
