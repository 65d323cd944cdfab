import { FillCard } from "@/components/health/fill-card";
import { ImproveCard } from "@/components/health/improve-card";
import { JoinsCard } from "@/components/health/joins-card";
import { KindsCard } from "@/components/health/kinds-card";
import { LanguagesCard } from "@/components/health/languages-card";
import { MaskedCard } from "@/components/health/masked-card";
import { NoiseCard } from "@/components/health/noise-card";
import type { KindHealth } from "@/lib/domain/health/health";
import { listJoins } from "@/lib/domain/health/list-joins";
import type { HealthParts } from "@/lib/services/health/get-data-health";

interface Props {
  workspace: { readonly slug: string; readonly timeZone: string };
  parts: HealthParts;
  className?: string;
}

/** The panels of the page, each waiting for no more than it shows. */
export async function ImprovePanel({ workspace, parts, ...place }: Props) {
  return <ImproveCard workspace={workspace.slug} improvements={await parts.improvements} {...place} />;
}

export async function KindsPanel({ workspace, parts, ...place }: Props) {
  const [kinds, imports, gaps] = await Promise.all([kindsOf(parts), parts.imports, parts.gaps]);
  const { slug, timeZone } = workspace;
  return (
    <KindsCard
      workspace={slug}
      timeZone={timeZone}
      now={new Date()}
      kinds={kinds}
      imports={imports}
      gaps={gaps}
      {...place}
    />
  );
}

export async function FillPanel({ parts, className }: Props) {
  return <FillCard kinds={await kindsOf(parts)} {...(className ? { className } : {})} />;
}

export async function JoinsPanel({ workspace, parts, ...place }: Props) {
  const [texts, orders, events, overlap, reviewsWithOrder] = await Promise.all([
    parts.texts,
    parts.orders,
    parts.events,
    parts.overlap,
    parts.reviewsWithOrder,
  ]);
  const joins = listJoins({ texts, orders, events, overlap, reviewsWithOrder });
  return <JoinsCard workspace={workspace.slug} joins={joins} {...place} />;
}

export async function NoisePanel({ workspace, parts, ...place }: Props) {
  const [texts, flags] = await Promise.all([parts.texts, parts.flags]);
  return <NoiseCard workspace={workspace.slug} texts={texts} flags={flags} {...place} />;
}

export async function MaskedPanel({ parts, className }: Props) {
  const [texts, masked] = await Promise.all([parts.texts, parts.masked]);
  return <MaskedCard texts={texts} masked={masked} {...(className ? { className } : {})} />;
}

export async function LanguagesPanel({ workspace, parts, ...place }: Props) {
  return <LanguagesCard workspace={workspace.slug} languages={await parts.languages} {...place} />;
}

async function kindsOf(parts: HealthParts): Promise<KindHealth[]> {
  const [texts, orders, events, products, customers] = await Promise.all([
    parts.texts,
    parts.orders,
    parts.events,
    parts.products,
    parts.customers,
  ]);
  return [...texts, orders, events, products, customers];
}
