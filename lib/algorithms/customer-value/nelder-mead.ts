interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

export interface NelderMeadOptions {
  /** Length of the first simplex' edges; .5 unless said. */
  readonly step?: number;
  /** Stop when the values at all corners differ by less than this share of their size; 1e-8 unless said. */
  readonly tolerance?: number;
  /** 400 a dimension unless said. */
  readonly maxSteps?: number;
}

/**
 * Minimum of a function without derivatives (Nelder, Mead 1965): reflect, stretch, contract, shrink. What is not finite
 * counts as worst. Draws nothing, so the same start gives the same end. Cost: one or two evaluations a step.
 */
export function nelderMead(
  of: (at: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-8, maxSteps = 400 * start.length }: NelderMeadOptions = {},
): Vertex {
  const look = (at: readonly number[]): Vertex => {
    const value = of(at);
    return { at, value: Number.isFinite(value) ? value : Number.MAX_VALUE };
  };
  let corners = [look(start), ...start.map((_, i) => look(start.map((v, j) => (i === j ? v + step : v))))];
  for (let turn = 0; turn < maxSteps; turn++) {
    corners = corners.sort((a, b) => a.value - b.value);
    const [best, worst] = [corners[0] as Vertex, corners.at(-1) as Vertex];
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + 1e-12)) break;
    const others = corners.slice(0, -1);
    const middle = start.map(
      (_, i) => others.reduce((sum, { at }) => sum + (at[i] as number), 0) / others.length,
    );
    const along = (far: number) => look(middle.map((m, i) => m + far * (m - (worst.at[i] as number))));
    const reflected = along(1);
    if (reflected.value < best.value) {
      const stretched = along(2);
      corners = [...others, stretched.value < reflected.value ? stretched : reflected];
      continue;
    }
    if (reflected.value < (others.at(-1) as Vertex).value) {
      corners = [...others, reflected];
      continue;
    }
    const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
    corners =
      contracted.value < Math.min(reflected.value, worst.value)
        ? [...others, contracted]
        : [
            best,
            ...corners.slice(1).map(({ at }) => look(at.map((v, i) => ((best.at[i] as number) + v) / 2))),
          ];
  }
  return corners.reduce((a, b) => (b.value < a.value ? b : a));
}
