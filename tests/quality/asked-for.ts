import type { Actor } from "@/lib/domain/actor";
import type { SampleTruth } from "@/prisma/seed/sample-shop";

/** What is asked for: planted, whether a product carries it, and whether the product says so. */
export interface AskedFor {
  readonly planted: string;
  readonly carried: boolean;
  readonly met: boolean;
}

/** Holds what the product says of asks against the planted wishes and questions. */
export async function askedFor(
  actor: Actor,
  truth: SampleTruth,
  plantedOf: ReadonlyMap<number, string>,
): Promise<AskedFor[]> {
  const { listAskedFor } = await import("@/lib/services/demand/list-asked-for");
  return ((await listAskedFor(actor)) ?? []).flatMap((row) => {
    const need = truth.needs.find(({ key }) => key === plantedOf.get(row.key));
    return need && (need.type === "wish" || need.type === "question")
      ? [{ planted: need.key, carried: need.carriers.length > 0, met: row.carriers.length > 0 }]
      : [];
  });
}
