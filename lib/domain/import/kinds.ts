export const IMPORT_KINDS = [
  "reviews",
  "orders",
  "events",
  "dialogues",
  "products",
  "customers",
  "surveys",
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** How a field's cells are read; see parse-field.ts. */
export type FieldType =
  | "id"
  | "text"
  | "label"
  | "number"
  | "money"
  | "integer"
  | "rating"
  | "time"
  | "boolean"
  | "eventType"
  | "speaker"
  | "contact"
  | "transcript";

export interface FieldSpec {
  readonly name: string;
  readonly type: FieldType;
  /** A row without it is rejected. */
  readonly required?: boolean;
}

/** What rows of other kinds say of the product that they name. */
const OF_PRODUCT: readonly FieldSpec[] = [
  { name: "productTitle", type: "label" },
  { name: "productCategory", type: "label" },
  { name: "productBrand", type: "label" },
  { name: "productPrice", type: "money" },
];

/** How the customer can be reached: hashed when it comes in, and kept in plain only where the workspace says so. */
const OF_CUSTOMER: readonly FieldSpec[] = [
  { name: "email", type: "contact" },
  { name: "phone", type: "contact" },
];

/**
 * What a file of each kind can say. Field names are unique within a kind; several kinds share those that mean the
 * same. Order is the order in which forms list them and staging keeps them.
 */
export const FIELDS: Record<ImportKind, readonly FieldSpec[]> = {
  reviews: [
    { name: "id", type: "id" },
    { name: "customer", type: "id" },
    { name: "product", type: "id" },
    // A review without text but with a title is one: see finishRow.
    { name: "text", type: "text" },
    { name: "title", type: "text" },
    { name: "rating", type: "rating" },
    { name: "time", type: "time" },
    // whose customer and product the review has where it names none
    { name: "order", type: "id" },
    ...OF_PRODUCT,
    ...OF_CUSTOMER,
  ],
  orders: [
    // without a number, what a customer bought at one moment is one order: see finishRow
    { name: "order", type: "id" },
    { name: "customer", type: "id" },
    // a file without products says of orders who and when: see orderTable
    { name: "product", type: "id" },
    // a file of numbered orders without it waits for one that has it
    { name: "time", type: "time" },
    // of shipping and the like: stands in for the order's own time until a file has that
    { name: "dueAt", type: "time" },
    { name: "quantity", type: "number" },
    { name: "price", type: "money" },
    { name: "amount", type: "money" },
    { name: "status", type: "label" },
    { name: "returned", type: "boolean" },
    { name: "updatedAt", type: "time" },
    ...OF_PRODUCT,
    ...OF_CUSTOMER,
  ],
  events: [
    { name: "id", type: "id" },
    { name: "type", type: "eventType", required: true },
    { name: "customer", type: "id" },
    { name: "product", type: "id", required: true },
    { name: "session", type: "id" },
    { name: "position", type: "integer" },
    { name: "time", type: "time", required: true },
    ...OF_PRODUCT,
    ...OF_CUSTOMER,
  ],
  dialogues: [
    { name: "dialogue", type: "id" },
    { name: "turn", type: "integer" },
    { name: "speaker", type: "speaker" },
    { name: "text", type: "text" },
    // a whole conversation in one cell, instead of a row a turn
    { name: "transcript", type: "transcript" },
    { name: "customer", type: "id" },
    { name: "product", type: "id" },
    { name: "time", type: "time" },
    ...OF_PRODUCT,
    ...OF_CUSTOMER,
  ],
  products: [
    { name: "product", type: "id", required: true },
    { name: "title", type: "label" },
    { name: "category", type: "label" },
    { name: "brand", type: "label" },
    { name: "price", type: "money" },
    { name: "listPrice", type: "money" },
    { name: "stock", type: "integer" },
    { name: "listedAt", type: "time" },
    { name: "updatedAt", type: "time" },
  ],
  customers: [
    // without a key of its own a customer is known by the e-mail address: see finishRow
    { name: "customer", type: "id" },
    // another key of the same person, by which other files name them
    { name: "alias", type: "id" },
    { name: "joinedAt", type: "time" },
    { name: "updatedAt", type: "time" },
    ...OF_CUSTOMER,
    { name: "consent", type: "boolean" },
  ],
  surveys: [
    { name: "id", type: "id" },
    { name: "customer", type: "id" },
    { name: "product", type: "id" },
    { name: "question", type: "label" },
    { name: "text", type: "text" },
    { name: "rating", type: "rating" },
    { name: "time", type: "time" },
    { name: "order", type: "id" },
    ...OF_PRODUCT,
    ...OF_CUSTOMER,
  ],
};

/** Kinds whose further columns can be kept as attributes: of the product, else of the customer. */
export const KEEPS_ATTRIBUTES: Record<ImportKind, "product" | "customer" | null> = {
  reviews: "customer",
  orders: "customer",
  events: "customer",
  dialogues: "customer",
  products: "product",
  customers: "customer",
  surveys: "customer",
};

/** The field that must be matched for a file to be of use, beyond the required ones: one of these. */
export const NEEDS_ONE_OF: Partial<Record<ImportKind, readonly string[]>> = {
  reviews: ["text", "title", "rating"],
  customers: ["customer", "email"],
  surveys: ["text", "rating"],
  dialogues: ["text", "transcript"],
};

export function fieldOf(kind: ImportKind, name: string): FieldSpec | undefined {
  return FIELDS[kind].find((field) => field.name === name);
}

export function isImportKind(value: unknown): value is ImportKind {
  return (IMPORT_KINDS as readonly unknown[]).includes(value);
}
