import { type Actor, authorise } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { listAskedFor } from "@/lib/services/demand/list-asked-for";

/** What is asked for, a row a need; `carriers` is empty where no product has it. */
export async function exportDemand(actor: Actor) {
  authorise(actor, "read");
  const rows = await listAskedFor(actor);
  if (!rows) throw new AppError("nothingPublished", {}, "notFound");
  return rows.map((row) => ({
    need: row.key,
    name_en: row.nameEn,
    name_zh: row.nameZh,
    asks: row.asks,
    mentions: row.mentions,
    askers: row.askers,
    met: row.carriers.length > 0 ? "yes" : "no",
    carriers: row.carriers.map(({ text }) => text).join("; "),
    first_product: row.carriers[0]?.first?.title ?? null,
    quote: row.quotes[0]?.text ?? null,
  }));
}
