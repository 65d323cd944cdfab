import { describe, expect, it } from "vitest";
import {
  flatten,
  foldWithout,
  type Said,
  type Statement,
  unflatten,
} from "@/lib/domain/import/fold-statements";

const LINE = { time: "updatedAt", named: false };
const PRODUCT = { time: "updatedAt", named: true };
const says = (importId: number, said: Said): Statement => ({ importId, said, columns: [] });
const agrees = (importId: number, ...columns: string[]): Statement => ({ importId, said: null, columns });

describe("a row without one of its imports", () => {
  it("is what the others say, later over earlier", () => {
    const all = [
      says(1, { status: "paid", quantity: 1 }),
      says(2, { status: "sent" }),
      says(3, { quantity: 2 }),
    ];
    expect(foldWithout(9, all, LINE).state).toMatchObject({ status: "sent", quantity: 2 });
    expect(foldWithout(2, all, LINE).state).toMatchObject({ status: "paid", quantity: 2 });
    expect(foldWithout(1, all, LINE)).toMatchObject({ state: { status: "sent", quantity: 2 } });
    expect(foldWithout(1, all, LINE).statements.map(({ importId }) => importId)).toEqual([2, 3]);
  });

  it("keeps what another one said too, and no more", () => {
    const all = [says(1, { status: "paid", quantity: 1 }), agrees(2, "status")];
    const { state, statements } = foldWithout(1, all, LINE);
    expect(state).toEqual({ status: "paid", importLine: undefined });
    expect(statements).toEqual([{ importId: 2, said: { status: "paid" } }]);
  });

  it("takes what was too old only for it", () => {
    const all = [
      says(1, { status: "paid", updatedAt: "2024-01-01T00:00:00+00:00" }),
      says(2, { status: "sent", updatedAt: "2024-01-05T00:00:00+00:00" }),
      says(3, { status: "packed", updatedAt: "2024-01-03T00:00:00+00:00" }),
    ];
    expect(foldWithout(9, all, LINE).state).toMatchObject({ status: "sent" });
    expect(foldWithout(2, all, LINE).state).toMatchObject({ status: "packed" });
  });

  it("is nothing when nobody else knows it", () => {
    expect(foldWithout(1, [says(1, { status: "paid" })], LINE)).toEqual({ statements: [], state: {} });
  });

  it("is named only, where its own file is taken back", () => {
    const all = [
      says(1, { title: "Box" }),
      says(2, { title: "Lunch box", known: true }),
      says(3, { title: "B", brand: "X" }),
    ];
    expect(foldWithout(9, all, PRODUCT).state).toMatchObject({ title: "Lunch box", brand: "X", known: true });
    expect(foldWithout(2, all, PRODUCT).state).toEqual({ title: "B", brand: "X" });
    expect(foldWithout(1, all, PRODUCT).state).toMatchObject({ title: "Lunch box", brand: "X", known: true });
  });
});

it("lays objects out by their keys and back", () => {
  const said = { title: "Box", attributes: { size: 3, "a.b": "x" } };
  expect(flatten(said, ["attributes"])).toEqual({
    title: "Box",
    "attributes.size": 3,
    "attributes.a.b": "x",
  });
  expect(unflatten(flatten(said, ["attributes"]), ["attributes"])).toEqual(said);
});
