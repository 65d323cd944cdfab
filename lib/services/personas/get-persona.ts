import { workspaceEdits } from "@/lib/data/needs/edits/workspace-edits";
import { productTiles } from "@/lib/data/personas/product-tiles";
import { pool } from "@/lib/data/pool";
import type { Actor } from "@/lib/domain/actor";
import { standingEdits } from "@/lib/domain/needs/need-edit";
import type { PersonaRow, ProductTile } from "@/lib/domain/persona/persona-row";
import { listPersonas, type PersonaList } from "@/lib/services/personas/list-personas";

export interface PersonaPage extends PersonaList {
  readonly persona: PersonaRow;
  /** Number of the standing edit that pins it. */
  readonly pin: number | null;
  /** The products that its summary names. */
  readonly products: ReadonlyMap<number, ProductTile>;
}

/** A persona of the published run among its siblings; null when there is no such persona. */
export async function getPersona(actor: Actor, key: number): Promise<PersonaPage | null> {
  const list = await listPersonas(actor);
  const persona = list?.personas.find((row) => row.key === key);
  if (!list || !persona) return null;
  const ids = persona.summary?.products.map(({ productId }) => productId) ?? [];
  const [products, kept] = await Promise.all([
    productTiles(actor.workspaceId, ids),
    workspaceEdits(actor.workspaceId, pool(), "persona"),
  ]);
  const pin = standingEdits(kept).findLast(({ edit }) => edit.kind === "pin" && edit.key === key);
  return { ...list, persona, products, pin: pin?.id ?? null };
}
