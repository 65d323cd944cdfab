import { ProductNeeds } from "@/components/products/product-needs";
import { ProductRatings } from "@/components/products/product-ratings";
import { ProductReviews } from "@/components/products/product-reviews";
import { ProductWanted } from "@/components/products/product-wanted";
import { ProductWeeks } from "@/components/products/product-weeks";
import type { Actor } from "@/lib/domain/actor";
import type { ProductFacts } from "@/lib/domain/products/product-page";
import { listProductNeeds } from "@/lib/services/products/list-product-needs";
import { listProductRatings } from "@/lib/services/products/list-product-ratings";
import { listProductReviews } from "@/lib/services/products/list-product-reviews";
import { listProductWanted } from "@/lib/services/products/list-product-wanted";
import { listProductWeeks } from "@/lib/services/products/list-product-weeks";

interface Props {
  actor: Actor;
  workspace: { readonly slug: string; readonly timeZone: string };
  product: ProductFacts;
}

/** The parts of a product's page that read on their own, each behind its Suspense. */
export async function NeedsPanel({ actor, workspace, product }: Props) {
  const needs = await listProductNeeds(actor, product.id);
  return <ProductNeeds workspace={workspace.slug} productId={product.id} needs={needs} />;
}

export async function WantedPanel({ actor, workspace, product }: Props) {
  return <ProductWanted workspace={workspace.slug} rows={await listProductWanted(actor, product.id)} />;
}

export async function WeeksPanel({ actor, workspace, product }: Props) {
  const weeks = await listProductWeeks(actor, product.id);
  return <ProductWeeks workspace={workspace.slug} productId={product.id} weeks={weeks} />;
}

export async function RatingsPanel({ actor, product }: Props) {
  return <ProductRatings productId={product.id} rows={await listProductRatings(actor, product.id)} />;
}

export async function ReviewsPanel({ actor, workspace, product }: Props) {
  return (
    <ProductReviews
      workspace={workspace.slug}
      timeZone={workspace.timeZone}
      productId={product.id}
      documents={product.documents}
      rows={await listProductReviews(actor, product.id)}
    />
  );
}
