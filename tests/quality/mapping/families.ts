import { CUSTOMERS } from "@/tests/quality/mapping/customers.data";
import { DIALOGUES } from "@/tests/quality/mapping/dialogues.data";
import { EVENTS } from "@/tests/quality/mapping/events.data";
import type { Family } from "@/tests/quality/mapping/family";
import { ORDERS } from "@/tests/quality/mapping/orders.data";
import { PRODUCTS } from "@/tests/quality/mapping/products.data";
import { REVIEWS } from "@/tests/quality/mapping/reviews.data";
import { SURVEYS } from "@/tests/quality/mapping/surveys.data";
import { UNSEEN } from "@/tests/quality/mapping/unseen.data";
import { UNSEEN_TOO } from "@/tests/quality/mapping/unseen-too.data";

/** All header sets. */
export const FAMILIES: readonly Family[] = [
  ...ORDERS,
  ...PRODUCTS,
  ...CUSTOMERS,
  ...REVIEWS,
  ...EVENTS,
  ...DIALOGUES,
  ...SURVEYS,
  ...UNSEEN,
  ...UNSEEN_TOO,
];
