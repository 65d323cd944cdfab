/** What was forecast of one node of a tree, on its own. */
export interface TreeForecast {
  /** Index of the parent; -1 for the root. Parents stand before their children. */
  readonly parent: number;
  readonly value: number;
  /** Of the value's error; 0 for what is certain. */
  readonly variance: number;
}

/**
 * Forecasts that add up: of all that do, the ones whose changes are least against their errors' variances (MinT with a
 * diagonal covariance: Wickramasuriya, Athanasopoulos & Hyndman 2019). On a tree that is exact in two passes: leaves
 * upwards, each node's own forecast is weighed against the sum of its children's; downwards, what a node changes is
 * shared among its children by their variances. Nothing falls below 0. Cost: linear in the nodes.
 */
export function reconcileTree(nodes: readonly TreeForecast[]): Float64Array {
  const sums = new Float64Array(nodes.length);
  const variances = new Float64Array(nodes.length);
  const hasChildren = new Uint8Array(nodes.length);
  const believed = new Float64Array(nodes.length);
  const spread = new Float64Array(nodes.length);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const { parent, value, variance } = nodes[at] as TreeForecast;
    believed[at] = value;
    spread[at] = variance;
    if (hasChildren[at] === 1) {
      const below = variances[at] as number;
      const share = below + variance > 0 ? below / (below + variance) : 0;
      believed[at] = (sums[at] as number) + share * (value - (sums[at] as number));
      spread[at] = share * variance;
    }
    if (parent < 0) continue;
    hasChildren[parent] = 1;
    sums[parent] = (sums[parent] as number) + (believed[at] as number);
    variances[parent] = (variances[parent] as number) + (spread[at] as number);
  }
  const out = new Float64Array(nodes.length);
  for (const [at, { parent }] of nodes.entries()) {
    const own = believed[at] as number;
    if (parent < 0) {
      out[at] = Math.max(0, own);
      continue;
    }
    const change = (out[parent] as number) - (sums[parent] as number);
    const all = variances[parent] as number;
    out[at] = Math.max(0, own + (all > 0 ? (change * (spread[at] as number)) / all : 0));
  }
  return addedUp(nodes, out, hasChildren);
}

/** Sums again from the leaves, since what was kept at 0 is missing in its parents. */
function addedUp(nodes: readonly TreeForecast[], out: Float64Array, hasChildren: Uint8Array): Float64Array {
  for (let at = 0; at < out.length; at++) if (hasChildren[at] === 1) out[at] = 0;
  for (let at = nodes.length - 1; at >= 0; at--) {
    const parent = nodes[at]?.parent ?? -1;
    if (parent >= 0) out[parent] = (out[parent] as number) + (out[at] as number);
  }
  return out;
}
