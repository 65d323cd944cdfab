import { createRandom } from "@/lib/algorithms/random";
import { IMPORT_KINDS, type ImportKind } from "@/lib/domain/import/kinds";
import { type Mapping, mappingSchema } from "@/lib/domain/import/mapping";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";

export interface RandomFile {
  readonly kind: ImportKind;
  readonly content: string;
  readonly mapping: Mapping;
}

type Cells = Record<string, string>;

const ATTRIBUTES: Partial<Record<ImportKind, readonly string[]>> = {
  reviews: ["region"],
  surveys: ["region"],
  orders: ["region"],
  products: ["size", "colour"],
  customers: ["region", "age"],
};

/**
 * Makes small files of all kinds over few keys, so that they meet in many ways: rows that are the same, changed, older,
 * half empty, with and without times, of things that other files describe or only name.
 */
export function createFileMaker(seed: number): () => RandomFile {
  const random = createRandom(seed);
  const pick = (...values: string[]) => values[random.integer(values.length)] ?? "";
  const maybe = (value: string) => (random.next() < 0.35 ? "" : value);
  const day = () => `2024-03-0${1 + random.integer(8)} 10:00`;
  const customer = () => `u${random.integer(4)}`;
  const anyKey = () => (random.next() < 0.7 ? customer() : `k${random.integer(4)}`);
  const product = () => `p${random.integer(4)}`;
  const about = (): Cells => ({
    productTitle: maybe(pick("Box", "Lunch box", "Kettle")),
    productBrand: maybe(pick("Acme", "Nord")),
    productPrice: maybe(pick("5", "9.5")),
    material: maybe(pick("steel", "glass")),
  });
  const region = () => ({ region: maybe(pick("north", "south")) });
  const row: Record<ImportKind, () => Cells> = {
    reviews: () => ({
      id: `r${random.integer(8)}`,
      customer: maybe(anyKey()),
      product: maybe(product()),
      text: pick("Leaks at the lid", "Holds its heat all day", "盖子漏水", "Fine"),
      rating: maybe(pick("1", "3", "5")),
      order: maybe(`o${random.integer(4)}`),
      time: maybe(day()),
      ...about(),
      ...region(),
    }),
    orders: () => ({
      order: `o${random.integer(4)}`,
      product: product(),
      customer: maybe(anyKey()),
      time: "2024-03-01 10:00",
      quantity: pick("1", "2"),
      price: "5",
      status: maybe(pick("paid", "sent", "refunded")),
      updatedAt: maybe(day()),
      ...about(),
      ...region(),
    }),
    events: () => ({
      id: maybe(`e${random.integer(6)}`),
      type: pick("view", "cart", "share"),
      customer: maybe(anyKey()),
      product: product(),
      session: maybe(pick("s1", "s2")),
      time: day(),
      ...about(),
    }),
    dialogues: () => ({
      dialogue: `d${random.integer(3)}`,
      turn: maybe(`${1 + random.integer(3)}`),
      speaker: pick("customer", "agent"),
      text: pick("Where is my parcel?", "On its way.", "退货怎么办"),
      customer: maybe(customer()),
      time: maybe(day()),
    }),
    products: () => ({
      product: product(),
      title: maybe(pick("Tin", "Can", "Jug")),
      brand: maybe(pick("Acme", "Sud")),
      price: maybe(pick("3", "4")),
      stock: maybe(pick("0", "7")),
      updatedAt: maybe(day()),
      size: maybe(pick("1", "2")),
      colour: maybe(pick("red", "blue")),
    }),
    customers: () => ({
      customer: customer(),
      alias: maybe(`k${random.integer(4)}`),
      consent: maybe(pick("true", "false")),
      joinedAt: maybe(day()),
      updatedAt: maybe(day()),
      email: maybe(pick("a@shop.example", "b@shop.example")),
      region: maybe(pick("east", "west")),
      age: maybe(pick("30", "41")),
    }),
    surveys: () => ({
      id: `q${random.integer(5)}`,
      customer: maybe(anyKey()),
      product: maybe(product()),
      question: pick("Why?", "What else?"),
      text: pick("The lid leaks", "Nothing", "很好"),
      rating: maybe(pick("2", "4")),
      time: maybe(day()),
      ...region(),
    }),
  };

  /** Of orders: lists of heads without products, and lines that leave the time to them. */
  const heads = (): Cells => ({
    order: `o${random.integer(4)}`,
    customer: maybe(anyKey()),
    time: maybe(day()),
    status: maybe(pick("paid", "cancelled")),
    amount: maybe(pick("5", "12")),
    updatedAt: maybe(day()),
  });
  const items = (): Cells => ({
    order: `o${random.integer(4)}`,
    product: product(),
    customer: maybe(maybe(customer())),
    quantity: pick("1", "2"),
    price: "5",
    dueAt: maybe(maybe(day())),
    ...about(),
  });

  return () => {
    const kind = IMPORT_KINDS[random.integer(IMPORT_KINDS.length)] ?? "orders";
    const make = kind === "orders" ? ([heads, items, row.orders][random.integer(3)] ?? heads) : row[kind];
    const rows = Array.from({ length: 2 + random.integer(10) }, make);
    const columns = Object.keys(rows[0] ?? {});
    const attributes = (ATTRIBUTES[kind] ?? []).filter((name) => columns.includes(name));
    const productAttributes = columns.includes("material") ? ["material"] : [];
    const fields = columns.filter((name) => !attributes.includes(name) && !productAttributes.includes(name));
    const lines = [columns, ...rows.map((cells) => columns.map((name) => cells[name] ?? ""))];
    return {
      kind,
      content: `${lines.map((cells) => cells.join(",")).join("\n")}\n`,
      mapping: mappingSchema.parse({
        ...CSV_LAYOUT,
        fields: Object.fromEntries(fields.map((name) => [name, name])),
        attributes,
        productAttributes,
      }),
    };
  };
}
