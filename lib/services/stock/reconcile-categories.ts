import { fillUnknown } from "@/lib/algorithms/forecast/demand-panel";
import { type DemandModel, forecastDemand } from "@/lib/algorithms/forecast/fit-demand-model";
import { reconcileTree, type TreeForecast } from "@/lib/algorithms/forecast/reconcile-tree";
import { categoryPaths } from "@/lib/domain/stock/category-paths";
import type { CategoryStock } from "@/lib/domain/stock/category-stock";
import type { ProductForecast } from "@/lib/services/stock/forecast-products";

/** Of a normal distribution, from one end of an 80 % interval to the other. */
const INTERVAL = 2 * 1.2816;
/** What no forecast is surer than, in pieces. */
const LEAST_SPREAD = 0.05;
/** Weeks of the past that are kept beside a forecast. */
const PAST = 52;

interface Node {
  readonly path: string;
  readonly parent: number;
  readonly past: Float64Array;
  products: number;
  forecast: { low: Float64Array; middle: Float64Array; high: Float64Array } | null;
}

/**
 * Forecasts each category and the whole shop by a model that they teach together (sums of many products vary far less
 * than one does), and makes all levels add up (`reconcileTree`). Intervals keep their shape around what changed.
 * Without a model sums of products do.
 */
export function reconcileCategories(
  {
    forecasts,
    categories,
    series,
  }: {
    forecasts: readonly ProductForecast[];
    categories: readonly (string | null)[];
    series: readonly Float64Array[];
  },
  learn: ((series: readonly Float64Array[]) => DemandModel) | undefined,
): { products: ProductForecast[]; categories: CategoryStock[] } {
  const length = series[0]?.length ?? 0;
  const horizon = forecasts[0]?.middle.length ?? 0;
  const nodes: Node[] = [];
  const nodeOf = new Map<string, number>();
  const add = (path: string, parent: number) => {
    const known = nodeOf.get(path);
    if (known !== undefined) return known;
    nodes.push({ path, parent, past: new Float64Array(length), products: 0, forecast: null });
    nodeOf.set(path, nodes.length - 1);
    return nodes.length - 1;
  };
  const leaves = categories.map((category, item) => {
    const filled = fillUnknown(series[item] ?? new Float64Array(length));
    let at = -1;
    for (const path of ["", ...categoryPaths(category)]) {
      at = add(path, at);
      const node = nodes[at] as Node;
      node.products++;
      for (let week = 0; week < length; week++)
        node.past[week] = (node.past[week] as number) + (filled[week] as number);
    }
    return at;
  });
  const model = learn?.(nodes.map(({ past }) => past));
  if (model)
    for (const node of nodes) {
      const { quantiles, mean } = forecastDemand(model, node.past);
      const [low, , high] = quantiles as [Float64Array, Float64Array, Float64Array];
      node.forecast = { low, middle: mean, high };
    }
  const ends = { products: forecasts.map(copyOf), nodes: nodes.map(() => emptyForecast(horizon)) };
  for (let step = 0; step < horizon; step++) {
    const tree: TreeForecast[] = [
      ...nodes.map(({ parent, forecast }) => nodeAt(parent, forecast, step)),
      ...forecasts.map((forecast, item) => nodeAt(leaves[item] ?? 0, forecast, step)),
    ];
    const out = reconcileTree(tree);
    nodes.forEach(({ forecast }, at) => {
      shift(ends.nodes[at] as Shifted, forecast, step, out[at] as number);
    });
    forecasts.forEach((forecast, item) => {
      shift(ends.products[item] as Shifted, forecast, step, out[nodes.length + item] as number);
    });
  }
  return {
    products: forecasts.map((forecast, item) => ({ ...forecast, ...(ends.products[item] as Shifted) })),
    categories: nodes.map(({ path, products, past }, at) => ({
      ...{ category: path, products, past: [...past.subarray(-PAST)] },
      ...(ends.nodes[at] as Shifted),
    })),
  };
}

type Interval = { readonly [End in "low" | "middle" | "high"]: ArrayLike<number> };
type Shifted = { [End in "low" | "middle" | "high"]: number[] };

/** A node nobody forecast on its own says nothing: its variance is beyond all others. */
function nodeAt(parent: number, forecast: Interval | null, step: number): TreeForecast {
  if (!forecast) return { parent, value: 0, variance: Number.MAX_SAFE_INTEGER };
  const width = (forecast.high[step] as number) - (forecast.low[step] as number);
  const spread = Math.max(LEAST_SPREAD, width / INTERVAL);
  return { parent, value: forecast.middle[step] as number, variance: spread * spread };
}

function shift(to: Shifted, forecast: Interval | null, step: number, value: number): void {
  const own = forecast?.middle[step] ?? value;
  const ratio = own > 0 ? value / own : 1;
  to.middle[step] = value;
  to.low[step] = Math.min(value, (forecast?.low[step] ?? value) * ratio);
  to.high[step] = Math.max(value, (forecast?.high[step] ?? value) * ratio);
}

function copyOf({ low, middle, high }: ProductForecast): Shifted {
  return { low: [...low], middle: [...middle], high: [...high] };
}

function emptyForecast(horizon: number): Shifted {
  const nothing = () => new Array<number>(horizon).fill(0);
  return { low: nothing(), middle: nothing(), high: nothing() };
}
