import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { type AssociationData, prepareAssociation } from "@/lib/algorithms/stats/prepare-association";

const N = 3000;

/** Returns of 40 products by 300 customers: bad products are complained about more and sent back more. */
function shop(seed: number, effect: number, base = 0.05) {
  const random = createRandom(seed);
  const product = Int32Array.from({ length: N }, () => random.integer(40));
  const customer = Int32Array.from({ length: N }, () => random.integer(300));
  const length = Float64Array.from({ length: N }, () => random.normal());
  const marked = Uint8Array.from(product, (p, i) =>
    random.next() < 0.01 * (p % 10) + 0.01 + ((length[i] as number) > 0 ? 0.05 : 0) ? 1 : 0,
  );
  const y = Float64Array.from(product, (p, i) =>
    random.next() < base + 0.02 * (p % 10) + effect * (marked[i] as number) ? 1 : 0,
  );
  const data: AssociationData = {
    y,
    binary: true,
    clusters: customer,
    groupings: [product],
    covariates: [length],
  };
  return { data, marked, random };
}

it("finds a difference of shares with what the product explains taken out", () => {
  const { data, marked } = shop(1, 0.2);
  const found = prepareAssociation(data)(marked);
  if (typeof found === "string") throw new Error(found);
  expect(found.value).toBeCloseTo(0.2, 1);
  expect(found.low).toBeGreaterThan(0.08);
  expect(found.p).toBeLessThan(0.001);
});

it("takes no bad product for an effect", () => {
  const { data, marked } = shop(2, 0);
  const found = prepareAssociation(data)(marked);
  if (typeof found === "string") throw new Error(found);
  expect(found.low).toBeLessThan(0);
  const plain = prepareAssociation({ ...data, groupings: [], covariates: [] })(marked);
  if (typeof plain === "string") throw new Error(plain);
  expect(plain.value).toBeGreaterThan(found.value + 0.01);
});

it("raises no more than its share of false alarms on rare outcomes", () => {
  let alarms = 0;
  let fitted = 0;
  for (let trial = 0; trial < 200; trial++) {
    const { data, random } = shop(100 + trial, 0, 0.01);
    const marked = Uint8Array.from({ length: N }, () => (random.next() < 0.02 ? 1 : 0));
    const found = prepareAssociation(data)(marked);
    if (typeof found === "string") continue;
    fitted++;
    if (found.p < 0.05) alarms++;
  }
  expect(fitted).toBeGreaterThan(50);
  expect(alarms / fitted).toBeLessThan(0.09);
});

it("counts a customer's rows as one where they say the same", () => {
  const { data } = shop(3, 0);
  const marked = Uint8Array.from(data.clusters, (c) => (c % 7 === 0 ? 1 : 0));
  const y = Float64Array.from(data.clusters, (c) => (c % 3 === 0 ? 1 : 0));
  const wide = prepareAssociation({ ...data, y })(marked);
  const narrow = prepareAssociation({ ...data, y, clusters: new Int32Array(N).fill(-1) })(marked);
  if (typeof wide === "string" || typeof narrow === "string") throw new Error("nothing");
  expect(wide.high - wide.low).toBeGreaterThan(2 * (narrow.high - narrow.low));
});

it("says why it says nothing", () => {
  const { data } = shop(4, 0);
  const associate = prepareAssociation(data);
  expect(associate(new Uint8Array(N))).toBe("tooFew");
  expect(associate(Uint8Array.from(data.groupings[0] ?? [], (p) => (p === 3 ? 1 : 0)))).toBe("noVariation");
  const never = prepareAssociation({ ...data, y: new Float64Array(N) });
  expect(never(Uint8Array.from({ length: N }, (_, i) => i % 2))).toBe("tooRare");
});
