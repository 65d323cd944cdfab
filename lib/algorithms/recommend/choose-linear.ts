import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import { chooseMemory } from "@/lib/algorithms/recommend/choose-memory";
import { fitLinear, type LinearOptions } from "@/lib/algorithms/recommend/fit-linear";
import { type ItemModel, scoreByItems } from "@/lib/algorithms/recommend/item-model";
import { mostPopular, takeColumns } from "@/lib/algorithms/recommend/take-columns";
import { type Search, type Validation, validationNdcg } from "@/lib/algorithms/recommend/validation";
import { fadedWeights, type Histories, type Memory } from "@/lib/algorithms/recommend/weigh-signals";

export interface LinearChoice {
  readonly options: LinearOptions & { readonly memory: Memory };
  /** On the items that it was chosen on. */
  readonly ndcg: number;
}

const LAMBDAS = [50, 100, 200, 400, 800];
const DROPOUTS = [0, 0.5, 1];
/** The inverse is cubic: settings are chosen on the most popular items only, which hold most of the pairs. */
const ITEMS_TO_CHOOSE_ON = 1500;

interface Tried {
  readonly options: LinearChoice["options"];
  readonly ndcg: Float64Array;
  readonly model: ItemModel;
}

/** Ridge and dropout together, then the memory, by validation NDCG. Cost: fifteen fits of at most 1,500 items. */
export function chooseLinear(validation: Validation, histories: Histories, search: Search): LinearChoice {
  const { fitPairs, data } = validation;
  const kept = mostPopular(data.train, ITEMS_TO_CHOOSE_ON);
  const train = takeColumns(data.train, kept);
  const test = takeColumns(data.test, kept);
  const smaller: Validation = {
    ...validation,
    users: validation.users.filter((u) => (test.indptr[u + 1] as number) > (test.indptr[u] as number)),
    data: { train, test, popularity: Float64Array.from(kept, (i) => data.popularity[i] as number) },
  };
  const measure = (options: LinearChoice["options"], model: ItemModel): Tried => {
    const history = takeColumns(fadedWeights(histories, options.memory), kept);
    const ndcg = validationNdcg(scoreByItems(model, history), smaller);
    search.note({ model: "linear", settings: options, ndcg: meanOf(ndcg) });
    return { options, ndcg, model };
  };
  let best: Tried | null = null;
  for (const dropout of DROPOUTS) {
    for (const lambda of LAMBDAS) {
      if (best && search.isOver()) break;
      const tried = measure({ lambda, dropout, memory: null }, fitLinear(train, { lambda, dropout }));
      if (!best || meanOf(tried.ndcg) > meanOf(best.ndcg)) best = tried;
    }
  }
  if (!best) throw new RangeError("Nothing to choose from");
  const { options, model } = best;
  const chosen = chooseMemory(best, fitPairs, (memory) => measure({ ...options, memory }, model));
  return { options: chosen.options, ndcg: meanOf(chosen.ndcg) };
}
