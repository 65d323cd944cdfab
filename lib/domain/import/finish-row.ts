import { derivedOrder } from "@/lib/domain/import/derived-order";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { orderTable } from "@/lib/domain/import/order-table";
import { saysVisit } from "@/lib/domain/import/parse-event-type";
import type { Value } from "@/lib/domain/import/parse-field";
import type { Reason } from "@/lib/domain/import/problem";
import { saysReturned } from "@/lib/domain/import/return-words";
import { isContactHash, normaliseEmail } from "@/lib/domain/privacy/normalise-contact";

type Values = Record<string, Value | null>;

/**
 * What holds between the fields of a row. Completes `values` in place; says which field is wrong, if one is.
 *
 * Orders: a negative quantity is a return and keeps its sign, so that quantity times price adds up over returns;
 * without a price, the amount divided by the quantity is it. A state that says so and a number that begins with
 * `cancelPrefix` before digits alone are returns too. Without a number, what a customer bought at one moment is one
 * order. Heads of orders say only what their file says. Reviews: the title is the text's first line.
 */
export function finishRow(
  kind: ImportKind,
  values: Values,
  mapping: Pick<Mapping, "fields" | "constants" | "cancelPrefix">,
): { field: string; reason: Reason } | null {
  if (kind === "reviews") return finishReview(values);
  if (kind === "orders") return finishOrder(values, mapping);
  if (kind === "customers" && values.customer === null) return finishContact(values);
  if (kind === "surveys" && values.text === null && values.rating === null)
    return { field: "text", reason: "empty" };
  if (kind === "dialogues") {
    if (values.text === null) return { field: "text", reason: "empty" };
    values.speaker ??= "customer";
  }
  return null;
}

/** Who has no key is known by the e-mail address, if that is one. */
function finishContact({ email }: Values): { field: string; reason: Reason } | null {
  if (typeof email !== "string") return { field: "customer", reason: "empty" };
  return isContactHash(email) || normaliseEmail(email) !== null
    ? null
    : { field: "email", reason: "notAContact" };
}

function finishReview(values: Values): { field: string; reason: Reason } | null {
  const { text, title } = values;
  if (typeof title === "string" && typeof text === "string") {
    if (!text.startsWith(title)) values.text = `${title}\n${text}`;
  } else if (text === null) {
    // Stars without words are a review too.
    if (title === null && values.rating === null) return { field: "text", reason: "empty" };
    values.text = title ?? null;
  }
  return null;
}

function finishOrder(
  values: Values,
  mapping: Pick<Mapping, "fields" | "constants" | "cancelPrefix">,
): { field: string; reason: Reason } | null {
  // The purchases of a log are lines of orders; what else is in it is not.
  if (typeof values.status === "string" && saysVisit(values.status))
    return { field: "status", reason: "notAPurchase" };
  const { cancelPrefix = "" } = mapping;
  if (orderTable(mapping) === "order_head") return finishHead(values, cancelPrefix);
  const quantity = typeof values.quantity === "number" ? values.quantity : 1;
  if (quantity === 0) return { field: "quantity", reason: "zero" };
  values.quantity = quantity;
  if (values.price === null && typeof values.amount === "number") {
    values.price = Math.round((values.amount / Math.abs(quantity)) * 10_000) / 10_000;
  }
  values.order ??= derivedOrder(values);
  if (values.order === null) return { field: "order", reason: "empty" };
  const status = typeof values.status === "string" && saysReturned(values.status);
  values.returned =
    values.returned === true || quantity < 0 || status || isCancelled(String(values.order), cancelPrefix);
  return null;
}

/** A head that does not say whether its order came back leaves that open. */
function finishHead(values: Values, cancelPrefix: string): { field: string; reason: Reason } | null {
  if (values.order === null) return { field: "order", reason: "empty" };
  const { status } = values;
  if (isCancelled(String(values.order), cancelPrefix)) values.returned = true;
  else if (values.returned !== true && typeof status === "string") values.returned = saysReturned(status);
  return null;
}

function isCancelled(order: string, prefix: string): boolean {
  return prefix !== "" && order.startsWith(prefix) && /^\d+$/.test(order.slice(prefix.length));
}
