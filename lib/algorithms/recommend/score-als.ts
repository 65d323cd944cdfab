import { createProducts } from "@/lib/algorithms/kernels/dense-kernel";
import { takeRows } from "@/lib/algorithms/matrix";
import type { AlsModel } from "@/lib/algorithms/recommend/fit-als";
import type { Scorer } from "@/lib/algorithms/recommend/scorer";

/**
 * Scores x_u . y_i. `users` says in which order users will be asked for: their products are made a block at a time,
 * which is much faster than one by one; another order is right but slower; a user not among them is a RangeError.
 * Cost: items x factors multiply-adds a user, in SIMD.
 */
export function scoreAls(model: AlsModel, users: Int32Array): Scorer {
  const place = new Map<number, number>();
  for (let n = 0; n < users.length; n++) place.set(users[n] as number, n);
  const left = takeRows(model.users, users);
  const products = createProducts(model.items, users.length, 1);
  let from = 0;
  let block: Float32Array = new Float32Array(0);
  return (user, out) => {
    const at = place.get(user);
    if (at === undefined) throw new RangeError("This user was not among those to be scored");
    if (at < from || (at - from) * products.stride >= block.length) {
      from = at;
      block = products.multiply(left, from);
    }
    const start = (at - from) * products.stride;
    out.set(block.subarray(start, start + model.items.rows));
  };
}
