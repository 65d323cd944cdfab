import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache, Suspense } from "react";
import { ComparedPanel } from "@/app/(app)/[workspace]/needs/unmet/demand-panels";
import {
  NeedsPanel,
  RatingsPanel,
  ReviewsPanel,
  WantedPanel,
  WeeksPanel,
} from "@/app/(app)/[workspace]/products/[id]/product-panels";
import { ProductAbout } from "@/components/products/product-about";
import { ProductFacts } from "@/components/products/product-facts";
import { CardSkeleton } from "@/components/ui/card-skeleton";
import { columnSpan } from "@/components/ui/column-span";
import { Columns } from "@/components/ui/columns";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { getProduct } from "@/lib/services/products/get-product";
import { requireWorkspace } from "@/lib/web/require-workspace";

interface Props {
  params: Promise<{ workspace: string; id: string }>;
}

const load = cache(async (slug: string, id: string) => {
  if (!/^\d{1,9}$/.test(id)) notFound();
  const context = await requireWorkspace(slug);
  const product = await getProduct(context.actor, Number(id));
  if (!product) notFound();
  return { ...context, product };
});

async function read({ params }: Props) {
  const { workspace, id } = await params;
  return load(workspace, id);
}

export async function generateMetadata(props: Props) {
  const { product } = await read(props);
  return { title: product.title };
}

export default async function ProductPage(props: Props) {
  const [{ actor, workspace, product }, t] = await Promise.all([read(props), getTranslations("products")]);
  const { slug, currency } = workspace;
  const panel = { actor, workspace, product };
  return (
    <>
      <PageHead
        crumbs={[{ href: `/${slug}/products`, label: t("list.title") }]}
        title={product.title}
        description={[product.category, product.brand].filter(Boolean).join(" · ") || undefined}
      />
      {product.known ? null : (
        <Note tone="warn" className="mb-4">
          {t("unknown")}
        </Note>
      )}
      <ProductFacts workspace={slug} currency={currency} product={product} />
      <Columns>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(8)}`}>
          <Suspense fallback={<CardSkeleton lines={6} />}>
            <NeedsPanel {...panel} />
          </Suspense>
          <Suspense fallback={<CardSkeleton block={190} lines={1} />}>
            <WeeksPanel {...panel} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={4} />}>
            <WantedPanel {...panel} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={3} />}>
            <ComparedPanel actor={actor} workspace={workspace} product={product.id} />
          </Suspense>
        </div>
        <div className={`grid content-start gap-3 sm:gap-4 ${columnSpan(4)}`}>
          <Suspense fallback={<CardSkeleton block={150} lines={1} />}>
            <RatingsPanel {...panel} />
          </Suspense>
          <Suspense fallback={<CardSkeleton lines={8} />}>
            <ReviewsPanel {...panel} />
          </Suspense>
          <ProductAbout product={product} currency={currency} />
        </div>
      </Columns>
    </>
  );
}
