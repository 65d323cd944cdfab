import type { Behaviour } from "@/lib/algorithms/persona/behaviour-block";
import { customerAttributes } from "@/lib/data/profile/customer-attributes";
import { type CustomerBehaviour, customerBehaviour } from "@/lib/data/profile/customer-behaviour";
import { type CatalogueEntry, customerCatalogue } from "@/lib/data/profile/customer-catalogue";
import { customerTastes, type TasteEntry } from "@/lib/data/profile/customer-tastes";
import { nextCategories } from "@/lib/data/profile/next-categories";
import { type ProfileMention, type ProfileOf, profileMentions } from "@/lib/data/profile/profile-mentions";
import { textFacts } from "@/lib/data/profile/text-facts";

/** What went to products, by what the catalogue says of them and by product. */
export interface Attention {
  readonly catalogue: readonly CatalogueEntry[];
  readonly tastes: readonly TasteEntry[];
}

const NONE: Attention = { catalogue: [], tastes: [] };
/** Products that tell tastes: those that most customers looked at or bought. */
export const MOST_PRODUCTS = 256;

/** Whom profiles are made of, and all that is known of them: lists by `ids`, or sorted by owner. */
export interface Subjects {
  readonly of: ProfileOf;
  readonly ids: readonly number[];
  readonly mentions: readonly ProfileMention[];
  /** Null for who neither ordered nor looked at anything. */
  readonly behaviour: readonly (Behaviour | null)[];
  readonly attributes: readonly (Readonly<Record<string, unknown>> | null)[];
  /** What a text is about, by a number, where that is not its author's doing; null where it is part of the profile. */
  readonly about: Int32Array | null;
  /** What each bought and looked at, of all and without what each bought last. */
  readonly all: Attention;
  readonly history: Attention;
  /** The category of what each bought last. */
  readonly next: readonly { readonly owner: number; readonly category: string }[];
}

/** Customers who did or said anything. */
export async function gatherCustomers(run: { id: number; workspaceId: number }): Promise<Subjects> {
  const attention = async (part: "all" | "history"): Promise<Attention> => ({
    catalogue: await customerCatalogue(run.workspaceId, part),
    tastes: await customerTastes(run.workspaceId, part, MOST_PRODUCTS),
  });
  const [behaviour, all, history, next, attributes, mentions] = await Promise.all([
    customerBehaviour(run.workspaceId),
    attention("all"),
    attention("history"),
    nextCategories(run.workspaceId),
    customerAttributes(run.workspaceId),
    profileMentions(run.id, "customers"),
  ]);
  const ids = [
    ...new Set([...behaviour.map(({ customerId }) => customerId), ...mentions.map(({ owner }) => owner)]),
  ].sort((a, b) => a - b);
  const behaviourOf = new Map<number, CustomerBehaviour>(behaviour.map((row) => [row.customerId, row]));
  const attributesOf = new Map(attributes.map((row) => [row.customerId, row.attributes]));
  return {
    of: "customers",
    ids,
    mentions,
    behaviour: ids.map((id) => behaviourOf.get(id) ?? null),
    attributes: ids.map((id) => attributesOf.get(id) ?? null),
    about: null,
    all,
    history,
    next,
  };
}

/**
 * Texts whose author is not known: each stands for one, with what its own columns say. One product is no taste, so
 * what a text is about is taken off what it says instead of telling it from others.
 */
export async function gatherTexts(run: { id: number }): Promise<Subjects> {
  const [facts, mentions] = await Promise.all([textFacts(run.id), profileMentions(run.id, "texts")]);
  const categories = facts.map(({ category }) => category);
  const names = [...new Set(categories)];
  return {
    of: "texts",
    ids: facts.map(({ owner }) => owner),
    mentions,
    behaviour: facts.map(() => null),
    attributes: facts.map(({ attributes }) => attributes),
    about: Int32Array.from(categories, (name) => names.indexOf(name)),
    all: NONE,
    history: NONE,
    next: [],
  };
}
