import { createRandom } from "@/lib/algorithms/random";

const CUSTOMERS = 4372;
const PRODUCTS = 4070;
const BASKET = 21;

/**
 * Lines of orders as shops export them, in the shape of a public set of half a million (title, country, a quarter of
 * the lines without a customer, returns): baskets of about 21 lines, 4,070 products, a year in the order of time.
 */
export function makeOrders(rows: number): Buffer {
  const random = createRandom(3);
  const parts: string[] = [
    "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n",
  ];
  const start = Date.UTC(2025, 0, 1);
  const step = (365 * 86_400_000) / (rows / BASKET);
  for (let row = 0; row < rows; row++) {
    const basket = Math.floor(row / BASKET);
    const product = random.integer(PRODUCTS);
    const time = new Date(start + basket * step).toISOString().slice(0, 19).replace("T", " ");
    const customer = basket % 4 === 0 ? "" : `${12_000 + ((basket * 7919) % CUSTOMERS)}.0`;
    const price = ((product % 1500) / 100 + 0.5).toFixed(2);
    const quantity = random.next() < 0.02 ? -1 : 1 + random.integer(24);
    parts.push(
      `${536_000 + basket},${20_000 + product},WHITE HANGING HOLDER No ${product},${quantity},${time},${price},${customer},United Kingdom\n`,
    );
  }
  return Buffer.from(parts.join(""));
}
