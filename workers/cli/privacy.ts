import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { ErasureReceipt } from "@/lib/domain/privacy/erasure";
import { checkErasure } from "@/lib/services/privacy/check-erasure";
import { erasePerson } from "@/lib/services/privacy/erase-person";
import { exportPerson } from "@/lib/services/privacy/export-person";
import { findPerson } from "@/lib/services/privacy/find-person";
import { showPerson } from "@/lib/services/privacy/show-person";
import { systemActorOf } from "@/lib/services/workspace/system-actor-of";
import { printJson } from "@/workers/cli/print-json";
import { UsageError } from "@/workers/cli/usage-error";

interface Wish {
  readonly actor: Actor;
  readonly customer: string;
  readonly yes: boolean;
  readonly json: boolean;
  readonly out: string | undefined;
}

async function readArguments(argv: string[]): Promise<Wish> {
  const { values } = parseArgs({
    args: argv,
    options: {
      workspace: { type: "string" },
      customer: { type: "string" },
      yes: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      out: { type: "string" },
    },
  });
  if (!values.workspace) throw new UsageError("--workspace is missing");
  if (!values.customer) throw new UsageError("--customer is missing");
  const { customer, yes, json, out } = values;
  return { actor: await systemActorOf(values.workspace), customer, yes, json, out };
}

/** The one customer that --customer names: a key, an e-mail address or a phone number. */
async function theCustomer({ actor, customer }: Wish): Promise<{ id: number; key: string }> {
  return theOne((await findPerson(actor, customer)).customers);
}

function theOne<C extends { readonly key: string }>(customers: readonly C[]): C {
  const [first, second] = customers;
  if (second) throw new UsageError(`several customers: ${customers.map(({ key }) => key).join(", ")}`);
  if (!first) throw new AppError("notFound", {}, "notFound");
  return first;
}

/** `privacy show`: how many rows of each table are the customer's; or the receipt of one who was deleted. */
export async function privacyShow(argv: string[]): Promise<number> {
  const wish = await readArguments(argv);
  const { customers, erased } = await findPerson(wish.actor, wish.customer);
  if (customers.length === 0 && erased) return printReceipt(wish, erased);
  const { id } = theOne(customers);
  const { person, tables, uploads } = await showPerson(wish.actor, id, 0, wish.customer);
  const counts = Object.fromEntries(tables.map(({ table, count }) => [table, count]));
  if (wish.json) printJson({ customer: person.key, tables: counts, uploadsNotImported: uploads });
  else process.stdout.write(`${person.key}\n${lines(counts)}`);
  return 0;
}

/** `privacy export`: everything of the customer as JSON, to --out or standard output. */
export async function privacyExport(argv: string[]): Promise<number> {
  const wish = await readArguments(argv);
  const { id } = await theCustomer(wish);
  const text = await exportPerson(wish.actor, id, wish.customer);
  if (wish.out) await writeFile(wish.out, text, { mode: 0o600 });
  else process.stdout.write(text);
  return 0;
}

/** `privacy erase`: deletes the customer and prints the receipt; exit code 1 if the search found anything left. */
export async function privacyErase(argv: string[]): Promise<number> {
  const wish = await readArguments(argv);
  const { id, key } = await theCustomer(wish);
  if (!wish.yes) throw new UsageError(`this deletes ${key} for good: add --yes`);
  return printReceipt(wish, await erasePerson(wish.actor, { customerId: id, key }));
}

/** `privacy check`: searches once more for what may be left of somebody who was deleted; exit code 1 if anything is. */
export async function privacyCheck(argv: string[]): Promise<number> {
  const wish = await readArguments(argv);
  return printReceipt(wish, await checkErasure(wish.actor, wish.customer));
}

function printReceipt({ json }: Wish, receipt: ErasureReceipt): number {
  if (json) printJson(receipt);
  else {
    const { tables, scan, remaining } = receipt;
    const counts = Object.entries(tables).map(([table, { deleted, rewritten }]) => [
      table,
      `${deleted} deleted, ${rewritten} rewritten`,
    ]);
    const searched = scan
      ? `${scan.tables} tables, ${scan.columns} columns, ${scan.files} files`
      : "nothing yet";
    process.stdout.write(
      `receipt ${receipt.id}\n${lines(Object.fromEntries(counts))}searched ${searched}: ${Math.max(0, remaining)} left\n`,
    );
  }
  return receipt.remaining === 0 ? 0 : 1;
}

function lines(counts: Readonly<Record<string, string | number>>): string {
  return Object.entries(counts)
    .map(([table, count]) => `  ${table}: ${count}\n`)
    .join("");
}
