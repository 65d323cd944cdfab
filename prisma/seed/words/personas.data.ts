import type { Category, Style } from "@/prisma/seed/words/catalogue.data";
import type { Area } from "@/prisma/seed/words/people.data";

/** How one planted group of customers looks, buys, browses and speaks. All weights are relative. */
export interface PersonaSeed {
  readonly key: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly share: number;
  readonly age: { readonly mean: number; readonly spread: number };
  readonly female: number;
  readonly areas: Readonly<Record<Area, number>>;
  readonly categories: Readonly<Record<Category, number>>;
  readonly styles: Readonly<Record<Style, number>>;
  /** Price level it is at ease with, 1 is the shop's middle. */
  readonly purse: number;
  /** Order lines a year against the average, and lines in one basket. */
  readonly lines: number;
  readonly basket: number;
  /** Chance that it buys a consumable again when it runs out. */
  readonly refill: number;
  /** Weight of each month, January first. */
  readonly months: readonly number[];
  /** Weight of Saturday and Sunday against a weekday, and the usual hour. */
  readonly weekend: number;
  readonly hour: number;
  /** Needs it speaks of far more than others do. */
  readonly needs: readonly string[];
  readonly shopLoyalty: readonly [number, number, number];
}

const even = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

export const personaSeeds: readonly PersonaSeed[] = [
  {
    key: "young-family",
    nameEn: "Young families",
    nameZh: "年轻家庭",
    share: 0.21,
    age: { mean: 34, spread: 3.5 },
    female: 0.68,
    areas: { metro: 2, suburb: 5, town: 2, country: 1 },
    categories: {
      kitchen: 30,
      coffee: 4,
      bedding: 38,
      lighting: 7,
      storage: 12,
      camping: 3,
      garden: 4,
      pet: 3,
    },
    styles: { natural: 4, minimal: 2.5, vivid: 3, technical: 0.3 },
    purse: 1,
    lines: 1.05,
    basket: 3.2,
    refill: 0.4,
    months: [1, 0.8, 1, 1, 1, 1.2, 0.9, 1.2, 1.1, 1, 1.5, 1.3],
    weekend: 1.1,
    hour: 21,
    needs: ["child-safe", "soft-on-skin", "pilling", "dishwasher", "coating-peels", "chemical-smell"],
    shopLoyalty: [3, 5, 2],
  },
  {
    key: "weekend-camper",
    nameEn: "Weekend campers",
    nameZh: "周末露营客",
    share: 0.165,
    age: { mean: 30, spread: 4.5 },
    female: 0.42,
    areas: { metro: 5, suburb: 3, town: 2, country: 1 },
    categories: {
      kitchen: 6,
      coffee: 10,
      bedding: 5,
      lighting: 7,
      storage: 6,
      camping: 58,
      garden: 5,
      pet: 5,
    },
    styles: { natural: 2.5, minimal: 1, vivid: 2, technical: 4 },
    purse: 1.25,
    lines: 0.8,
    basket: 3,
    refill: 0.7,
    months: [0.5, 0.6, 1.1, 1.5, 1.7, 1.4, 1, 1, 1.5, 1.4, 0.8, 0.7],
    weekend: 1.4,
    hour: 20,
    needs: ["zip-breaks", "lighter-pack", "easy-setup", "keeps-hot"],
    shopLoyalty: [4, 4, 2],
  },
  {
    key: "coffee-devotee",
    nameEn: "Coffee devotees",
    nameZh: "咖啡发烧友",
    share: 0.145,
    age: { mean: 38, spread: 6 },
    female: 0.48,
    areas: { metro: 7, suburb: 2, town: 1.5, country: 0.5 },
    categories: {
      kitchen: 14,
      coffee: 56,
      bedding: 6,
      lighting: 8,
      storage: 5,
      camping: 4,
      garden: 4,
      pet: 3,
    },
    styles: { natural: 3, minimal: 4.5, vivid: 1.2, technical: 1.5 },
    purse: 1.3,
    lines: 1.15,
    basket: 1.9,
    refill: 0.85,
    months: even,
    weekend: 0.9,
    hour: 9,
    needs: ["filter-fit", "auto-ship", "too-noisy", "leaks", "arrives-damaged"],
    shopLoyalty: [1, 4, 5],
  },
  {
    key: "silver-gardener",
    nameEn: "Silver gardeners",
    nameZh: "银发园丁",
    share: 0.155,
    age: { mean: 64, spread: 5.5 },
    female: 0.55,
    areas: { metro: 1, suburb: 2, town: 4, country: 5 },
    categories: {
      kitchen: 7,
      coffee: 5,
      bedding: 7,
      lighting: 11,
      storage: 5,
      camping: 3,
      garden: 59,
      pet: 4,
    },
    styles: { natural: 5, minimal: 1.5, vivid: 2.5, technical: 1.2 },
    purse: 0.9,
    lines: 0.9,
    basket: 2.6,
    refill: 0.75,
    months: [0.5, 0.9, 1.7, 2, 1.7, 1.1, 0.8, 0.8, 1.2, 1, 0.6, 0.5],
    weekend: 0.8,
    hour: 8,
    needs: ["bigger-print", "poor-germination", "arrives-damaged", "missing-parts"],
    shopLoyalty: [2, 4, 4],
  },
  {
    key: "thrifty-renter",
    nameEn: "Thrifty renters",
    nameZh: "精打细算租房族",
    share: 0.185,
    age: { mean: 23, spread: 2.8 },
    female: 0.57,
    areas: { metro: 7, suburb: 3, town: 0.7, country: 0.3 },
    categories: {
      kitchen: 6,
      coffee: 5,
      bedding: 7,
      lighting: 34,
      storage: 39,
      camping: 4,
      garden: 3,
      pet: 5,
    },
    styles: { natural: 1, minimal: 2.6, vivid: 5, technical: 0.5 },
    purse: 0.68,
    lines: 0.75,
    basket: 1.4,
    refill: 0.35,
    months: [0.7, 0.8, 1, 0.8, 0.8, 1.7, 0.9, 1, 1.7, 0.9, 1.9, 1.2],
    weekend: 1,
    hour: 23,
    needs: ["no-drill", "good-value", "lamp-flicker", "chemical-smell", "more-colours"],
    shopLoyalty: [7, 3, 0.5],
  },
  {
    key: "pet-household",
    nameEn: "Pet households",
    nameZh: "铲屎官家庭",
    share: 0.14,
    age: { mean: 32, spread: 6 },
    female: 0.62,
    areas: { metro: 4, suburb: 4, town: 3, country: 2 },
    categories: {
      kitchen: 6,
      coffee: 5,
      bedding: 8,
      lighting: 5,
      storage: 10,
      camping: 3,
      garden: 4,
      pet: 59,
    },
    styles: { natural: 3, minimal: 2, vivid: 3, technical: 1 },
    purse: 1,
    lines: 1.4,
    basket: 2.3,
    refill: 0.9,
    months: even,
    weekend: 1,
    hour: 13,
    needs: ["litter-dust", "pet-loves-it", "auto-ship", "larger-size", "too-noisy"],
    shopLoyalty: [2, 4, 4],
  },
];
