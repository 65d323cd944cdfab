import { expect, it } from "vitest";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { createRandom } from "@/lib/algorithms/random";
import { truncatedSvd } from "@/lib/algorithms/reduce/truncated-svd";

it("finds a matrix of low rank again", () => {
  const random = createRandom(2);
  const [rows, cols, rank] = [40, 25, 3];
  const left = Array.from({ length: rows * rank }, () => random.normal());
  const right = Array.from({ length: cols * rank }, () => random.normal());
  const triples = Array.from({ length: rows * cols }, (_, i) => {
    const [r, c] = [Math.floor(i / cols), i % cols];
    let value = 0;
    for (let k = 0; k < rank; k++) value += (left[r * rank + k] ?? 0) * (right[c * rank + k] ?? 0);
    return { r, c, value };
  });
  const data = csrFromTriples(
    rows,
    cols,
    triples.map(({ r }) => r),
    triples.map(({ c }) => c),
    triples.map(({ value }) => value),
  );
  const svd = truncatedSvd(data, rank, 1);
  for (const { r, c, value } of triples) {
    let product = 0;
    for (let k = 0; k < rank; k++)
      product +=
        (svd.values[k] ?? 0) * (svd.left.data[r * rank + k] ?? 0) * (svd.right.data[c * rank + k] ?? 0);
    expect(product).toBeCloseTo(value, 3);
  }
  expect(truncatedSvd(data, rank, 9).values[0]).toBeCloseTo(svd.values[0] ?? 0, 4);
});
