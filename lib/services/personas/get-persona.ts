import { productTiles } from "@/lib/data/personas/product-tiles";
import type { Actor } from "@/lib/domain/actor";
import type { PersonaRow, ProductTile } from "@/lib/domain/persona/persona-row";
import { listPersonas, type PersonaList } from "@/lib/services/personas/list-personas";

export interface PersonaPage extends PersonaList {
  readonly persona: PersonaRow;
  /** The products that its summary names. */
  readonly products: ReadonlyMap<number, ProductTile>;
}

/** A persona of the published run among its siblings; null when there is no such persona. */
export async function getPersona(actor: Actor, key: number): Promise<PersonaPage | null> {
  const list = await listPersonas(actor);
  const persona = list?.personas.find((row) => row.key === key);
  if (!list || !persona) return null;
  const ids = persona.summary?.products.map(({ productId }) => productId) ?? [];
  return { ...list, persona, products: await productTiles(actor.workspaceId, ids) };
}
