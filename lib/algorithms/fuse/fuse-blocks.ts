import { type Standard, standardise, standardOf } from "@/lib/algorithms/fuse/standardise-columns";
import { type Matrix, zeros } from "@/lib/algorithms/matrix";

/** One kind of knowledge about the same rows. */
export interface Block {
  readonly name: string;
  readonly matrix: Matrix;
  /** 1 where the row is known in this block, 0 where it is missing; what the matrix holds there is not read. */
  readonly present: Uint8Array;
  /** Share of the squared distances that the block is to make up, beside the weights of the others. */
  readonly weight: number;
  /**
   * "columns" (usual) gives every column the same spread, for counts, sums and shares in units of their own; "block"
   * only centres them and gives the block one scale, for vectors whose directions must keep their proportions.
   */
  readonly scaling?: "columns" | "block";
}

/** How one block was brought to scale. */
export interface BlockScale {
  readonly name: string;
  /** Columns [from, to) of the fused matrix. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly standard: Standard;
  /** Factor on the standardised values. */
  readonly scale: number;
}

export interface Fused {
  readonly matrix: Matrix;
  readonly scales: readonly BlockScale[];
}

/**
 * Blocks side by side, weighing as told whatever their units and widths. For row i, block b, column j:
 *
 *   z = (x - centre_j) / spread_j, cut off at 4 spreads      centre and spread over the rows present in b
 *   v = z x sqrt(weight_b) / rms_b x sqrt(W / W_i)
 *
 * rms_b is the root mean square length of b's standardised rows (sqrt(columns) where each has spread 1), so that b
 * makes up weight_b / W of the squared distances; W is the sum of all weights and W_i of those present in row i. A
 * missing block is 0, the centre of its scale: it pulls to no side, and what is known of the row speaks for it.
 * Throws a RangeError when blocks differ in rows. Cost: O(values x log rows).
 */
export function fuseBlocks(blocks: readonly Block[]): Fused {
  let from = 0;
  const scales = blocks.map((block): BlockScale => {
    const to = from + block.matrix.cols;
    const standard = standardOf(block.matrix, block.present, block.scaling ?? "columns");
    let squares = 0;
    let known = 0;
    for (let r = 0; r < block.matrix.rows; r++) {
      if (block.present[r] !== 1) continue;
      known++;
      for (let c = 0; c < block.matrix.cols; c++) squares += standardise(standard, block.matrix, r, c) ** 2;
    }
    const scale = squares > 0 ? Math.sqrt((block.weight * known) / squares) : 0;
    const entry = { name: block.name, from, to, weight: block.weight, standard, scale };
    from = to;
    return entry;
  });
  return { matrix: applyFusion(scales, blocks), scales };
}

/** Other rows by the scales of a fit: the same blocks in the same order. */
export function applyFusion(scales: readonly BlockScale[], blocks: readonly Omit<Block, "weight">[]): Matrix {
  const rows = blocks[0]?.matrix.rows ?? 0;
  const cols = scales.at(-1)?.to ?? 0;
  const out = zeros(rows, cols);
  const whole = scales.reduce((sum, { weight }) => sum + weight, 0);
  if (blocks.some(({ matrix, present }) => matrix.rows !== rows || present.length !== rows)) {
    throw new RangeError("The blocks have different rows.");
  }
  for (let r = 0; r < rows; r++) {
    const known = scales.reduce((sum, { weight }, b) => sum + (blocks[b]?.present[r] === 1 ? weight : 0), 0);
    if (known <= 0) continue;
    const stretch = Math.sqrt(whole / known);
    for (const [b, { from, to, standard, scale }] of scales.entries()) {
      const block = blocks[b];
      if (block?.present[r] !== 1) continue;
      for (let c = from; c < to; c++) {
        out.data[r * cols + c] = standardise(standard, block.matrix, r, c - from) * scale * stretch;
      }
    }
  }
  return out;
}
