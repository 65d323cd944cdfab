import type { Calendar } from "@/prisma/seed/calendar";
import { formatTime } from "@/prisma/seed/format-time";
import type { Customer } from "@/prisma/seed/make-customers";
import type { Turn } from "@/prisma/seed/make-dialogues";
import type { Product } from "@/prisma/seed/make-products";
import type { Review } from "@/prisma/seed/make-reviews";
import { needSeeds } from "@/prisma/seed/need-list";
import type { SampleTruth, TruthMention } from "@/prisma/seed/sample-shop";
import { faqSeeds } from "@/prisma/seed/words/faqs.data";
import { personaSeeds } from "@/prisma/seed/words/personas.data";

interface Made {
  readonly customers: readonly Customer[];
  readonly products: readonly Product[];
  readonly reviews: readonly Review[];
  readonly turns: readonly Turn[];
}

/** A season this sharp is one that a merchandiser would name. */
const seasonal = 2;

/** Writes down what the generator planted, as a scorer needs it. */
export function makeTruth({ customers, products, reviews, turns }: Made, calendar: Calendar): SampleTruth {
  const mentions: TruthMention[] = [
    ...reviews.flatMap((r) => r.mentions.map((mention) => ({ documentKey: r.id, ...mention }))),
    ...turns.flatMap((t) => (t.mention === undefined ? [] : [{ documentKey: t.messageId, ...t.mention }])),
  ];
  const counts = new Map<string, number>();
  for (const { needKey } of mentions) counts.set(needKey, (counts.get(needKey) ?? 0) + 1);
  const gone = products.find((p) => p.goneDay < calendar.days);
  if (gone === undefined) throw new Error("the catalogue has no product that runs out");
  return {
    personas: personaSeeds.map((persona) => ({
      key: persona.key,
      nameEn: persona.nameEn,
      nameZh: persona.nameZh,
      customers: customers.filter((c) => c.persona === persona).map((c) => c.id),
    })),
    needs: needSeeds.map((need) => ({
      key: need.key,
      nameEn: need.nameEn,
      nameZh: need.nameZh,
      type: need.type,
      trend: need.trend,
      products: products.filter((p) => need.kinds.includes(p.kindKey)).map((p) => p.sku),
      mentions: counts.get(need.key) ?? 0,
      returned: need.returned !== undefined,
      parting: need.parting === true,
      carriers: products.filter((p) => need.carriedBy?.[p.kindKey] !== undefined).map((p) => p.sku),
    })),
    mentions,
    seasonalProducts: products.flatMap((p) => {
      const { season } = p.kind;
      return season !== undefined && season.sharp >= seasonal
        ? [{ sku: p.sku, peakMonth: season.month }]
        : [];
    }),
    outOfStockProduct: { sku: gone.sku, lastDay: formatTime(calendar.start(gone.goneDay), "isoDate") },
    spamDocuments: reviews.filter((r) => r.spam).map((r) => r.id),
    duplicateDocuments: reviews.flatMap((r) => (r.copyOf === undefined ? [] : [{ key: r.id, of: r.copyOf }])),
    faqs: faqSeeds.map(({ key }) => ({
      key,
      questions: turns.flatMap((t) => (t.faq === key ? [t.messageId] : [])),
    })),
    personalData: turns.flatMap((t) =>
      t.personalData.map((found) => ({ documentKey: t.messageId, ...found })),
    ),
  };
}
