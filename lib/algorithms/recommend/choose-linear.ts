import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { fitLinear, type LinearOptions, scoreLinear } from "@/lib/algorithms/recommend/fit-linear";
import { type Validation, validationNdcg } from "@/lib/algorithms/recommend/validation";

export interface LinearChoice {
  readonly options: LinearOptions;
  readonly ndcg: number;
}

const LAMBDAS = [50, 100, 200, 400, 800];
/** The inverse is cubic: the ridge is chosen on the most popular items only, which hold most of the pairs. */
const ITEMS_TO_CHOOSE_ON = 1500;

/** The ridge by validation NDCG. `ndcg` is on the items it was chosen on. Cost: five fits of at most 1,500 items. */
export function chooseLinear(validation: Validation): LinearChoice {
  const smaller = onPopularItems(validation, ITEMS_TO_CHOOSE_ON);
  let best: LinearChoice | null = null;
  for (const lambda of LAMBDAS) {
    const model = fitLinear(smaller.data.train, { lambda });
    const ndcg = validationNdcg(scoreLinear(model, smaller.data.train), smaller);
    if (!best || ndcg > best.ndcg) best = { options: { lambda }, ndcg };
  }
  if (!best) throw new RangeError("Nothing to choose from");
  return best;
}

function onPopularItems(validation: Validation, size: number): Validation {
  const { data } = validation;
  if (data.train.cols <= size) return validation;
  const order = Int32Array.from(data.popularity, (_, i) => i).sort(
    (a, b) => (data.popularity[b] as number) - (data.popularity[a] as number) || a - b,
  );
  const kept = order.subarray(0, size);
  const place = new Int32Array(data.train.cols).fill(-1);
  for (let n = 0; n < kept.length; n++) place[kept[n] as number] = n;
  const test = narrow(data.test, place, size);
  const users = validation.users.filter((u) => (test.indptr[u + 1] as number) > (test.indptr[u] as number));
  const popularity = Float64Array.from(kept, (i) => data.popularity[i] as number);
  return { ...validation, users, data: { train: narrow(data.train, place, size), test, popularity } };
}

/** The columns that have a place, renumbered to it. */
function narrow(matrix: Csr, place: Int32Array, cols: number): Csr {
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
  return csrFromTriples(matrix.rows, cols, rows, columns, values);
}
