import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { meanOf } from "@/lib/algorithms/evaluate/bootstrap-interval";
import {
  fitLinear,
  type LinearModel,
  type LinearOptions,
  scoreLinear,
} from "@/lib/algorithms/recommend/fit-linear";
import { isClearlyBetter, type Validation, validationNdcg } from "@/lib/algorithms/recommend/validation";
import { type Memory, memoriesToTry, weighHistory } from "@/lib/algorithms/recommend/weigh-history";

export interface LinearChoice {
  readonly options: LinearOptions & { readonly memory: Memory };
  /** On the items that it was chosen on. */
  readonly ndcg: number;
}

const LAMBDAS = [50, 100, 200, 400, 800];
/** The inverse is cubic: settings are chosen on the most popular items only, which hold most of the pairs. */
const ITEMS_TO_CHOOSE_ON = 1500;

interface Tried {
  readonly options: LinearChoice["options"];
  readonly ndcg: Float64Array;
  readonly model: LinearModel;
}

/** Standard errors by which forgetting must beat remembering. */
const MEMORY_MARGIN = 1;

/** The ridge, then the memory, by validation NDCG. Cost: five fits of at most 1,500 items. */
export function chooseLinear(validation: Validation): LinearChoice {
  const { fitPairs, data } = validation;
  const kept = mostPopular(data.popularity, ITEMS_TO_CHOOSE_ON);
  const narrow = (matrix: Csr) => takeColumns(matrix, kept);
  const train = narrow(data.train);
  const test = narrow(data.test);
  const smaller: Validation = {
    ...validation,
    users: validation.users.filter((u) => (test.indptr[u + 1] as number) > (test.indptr[u] as number)),
    data: { train, test, popularity: Float64Array.from(kept, (i) => data.popularity[i] as number) },
  };
  const history = narrow(weighHistory(fitPairs, null));
  let best: Tried | null = null;
  for (const lambda of LAMBDAS) {
    const model = fitLinear(train, { lambda });
    const ndcg = validationNdcg(scoreLinear(model, history), smaller);
    if (!best || meanOf(ndcg) > meanOf(best.ndcg)) best = { options: { lambda, memory: null }, ndcg, model };
  }
  if (!best) throw new RangeError("Nothing to choose from");
  for (const memory of memoriesToTry(fitPairs)) {
    const ndcg = validationNdcg(scoreLinear(best.model, narrow(weighHistory(fitPairs, memory))), smaller);
    if (isClearlyBetter(ndcg, best.ndcg, MEMORY_MARGIN))
      best = { ...best, options: { ...best.options, memory }, ndcg };
  }
  return { options: best.options, ndcg: meanOf(best.ndcg) };
}

function mostPopular(popularity: Float64Array, size: number): Int32Array {
  const order = Int32Array.from(popularity, (_, i) => i);
  order.sort((a, b) => (popularity[b] as number) - (popularity[a] as number) || a - b);
  return order.slice(0, size).sort();
}

/** The columns `kept`, renumbered in that order. */
function takeColumns(matrix: Csr, kept: Int32Array): Csr {
  const place = new Int32Array(matrix.cols).fill(-1);
  for (let n = 0; n < kept.length; n++) place[kept[n] as number] = n;
  const rows: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  for (let r = 0; r < matrix.rows; r++) {
    for (let p = matrix.indptr[r] as number; p < (matrix.indptr[r + 1] as number); p++) {
      const c = place[matrix.indices[p] as number] as number;
      if (c < 0) continue;
      rows.push(r);
      columns.push(c);
      values.push(matrix.values[p] as number);
    }
  }
  return csrFromTriples(matrix.rows, kept.length, rows, columns, values);
}
