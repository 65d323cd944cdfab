import type { Gap } from "@/lib/domain/health/find-gaps";
import type { CustomerOverlap, KindHealth, KindImports, Share, TextHealth } from "@/lib/domain/health/health";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** All that the rules of improvement look at. */
export interface HealthFacts {
  readonly texts: readonly TextHealth[];
  readonly orders: KindHealth;
  readonly events: KindHealth;
  readonly products: KindHealth & { readonly described: number };
  readonly customers: KindHealth & { readonly described: number };
  readonly overlap: CustomerOverlap;
  readonly reviewsWithOrder: Share;
  readonly imports: readonly KindImports[];
  readonly gaps: readonly { readonly kind: ImportKind; readonly gaps: readonly Gap[] }[];
}
