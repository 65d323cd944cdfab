import { parse } from "csv-parse/sync";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import type { SampleFile } from "@/prisma/seed/sample-shop";

/** Rows of one of the sample shop's CSV files, by their columns. */
export function sampleRows(files: readonly SampleFile[], name: string): Record<string, string>[] {
  return parse(files.find((file) => file.name === name)?.content ?? "", { columns: true });
}

/** Who bought what in the sample shop. */
export function sampleOrders(files: readonly SampleFile[], options: { timed: boolean }): Interactions {
  const collector = createInteractionCollector(options.timed);
  for (const order of sampleRows(files, "orders_export.csv")) {
    const time = options.timed ? Date.parse(order["Order Date"] ?? "") : 0;
    collector.add(order["Customer ID"] ?? "", order.SKU ?? "", time, 1);
  }
  return collector.finish();
}
