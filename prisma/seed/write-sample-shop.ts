import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";

/** node --import tsx prisma/seed/write-sample-shop.ts --out DIR [--seed 7] [--scale 1] [--end YYYY-MM-DD] */
const { values } = parseArgs({
  options: {
    out: { type: "string" },
    seed: { type: "string", default: "7" },
    scale: { type: "string", default: "1" },
    end: { type: "string", default: "2026-10-31" },
  },
});

if (values.out === undefined) {
  console.error("write-sample-shop: --out DIR is missing");
  process.exit(2);
}
const shop = makeSampleShop({ seed: Number(values.seed), scale: Number(values.scale), endDate: values.end });
await mkdir(values.out, { recursive: true });
for (const { name, content } of shop.files) await writeFile(join(values.out, name), content);
await writeFile(join(values.out, "impressions.csv"), shop.impressions);
await writeFile(join(values.out, "truth.json"), `${JSON.stringify(shop.truth, null, 1)}\n`);

const { truth } = shop;
const rows = shop.files.map(({ name, content }) => ({
  file: name,
  lines: content.trimEnd().split("\n").length,
  bytes: Buffer.byteLength(content),
}));
console.table(rows);
console.table(
  truth.needs.map(({ key, type, trend, products, mentions }) => ({
    key,
    type,
    trend,
    products: products.length,
    mentions,
  })),
);
console.table(truth.personas.map(({ key, customers }) => ({ key, customers: customers.length })));
console.log(
  `${truth.mentions.length} mentions, ${truth.spamDocuments.length} spam, ${truth.duplicateDocuments.length} copies, ` +
    `${truth.personalData.length} personal data, out of stock ${truth.outOfStockProduct.sku}`,
);
