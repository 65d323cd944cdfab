import type { Matrix } from "@/lib/algorithms/matrix";
import { rowOf } from "@/lib/algorithms/matrix";
import type { BlendModel } from "@/lib/algorithms/recommend/apply-blend";
import type { FittedModels } from "@/lib/algorithms/recommend/fit-models";
import { customersOf, leaveOutSettled } from "@/lib/algorithms/recommend/know-customer";
import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";
import { partsAt, scoreCustomer } from "@/lib/algorithms/recommend/score-customer";
import type { Histories } from "@/lib/algorithms/recommend/weigh-signals";

export interface ListedItem {
  readonly user: number;
  readonly item: number;
  readonly rank: number;
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * The `length` best products of each user with the parts of their scores, which add up to the score exactly; the same
 * scores that are served later. Left out are what the user has already or refused, and items marked in `never`.
 * Cost: scoreCustomer a user.
 */
export function* makeLists(
  models: FittedModels,
  histories: Histories,
  blend: BlendModel,
  options: { length: number; never: Uint8Array; profiles: Matrix | null },
): Generator<ListedItem[]> {
  const { length, never, profiles } = options;
  const customerOf = customersOf(models, histories);
  const popularity = models.popularity.counts;
  for (let user = 0; user < histories.rows; user++) {
    const customer = customerOf(user, profiles && rowOf(profiles, user));
    const skip = leaveOutSettled(never, customer);
    const { total, parts } = scoreCustomer(models, blend, customer, skip);
    const top = recommendTop(total, { k: length, exclude: skip, popularity });
    yield Array.from(top, (item, at) => ({
      user,
      item,
      rank: at + 1,
      score: total[item] ?? 0,
      parts: partsAt(parts, item),
    }));
  }
}
