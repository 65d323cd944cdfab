import { expect, it } from "vitest";
import { packColumns, unpackColumns } from "@/lib/domain/map/pack-columns";

it("brings head and columns back as they were, whatever their lengths", () => {
  for (const name of ["", "é", "中文名字", "abcdefg"]) {
    const columns = {
      id: Float64Array.of(2 ** 40 + 1, -3),
      x: Float32Array.of(0.5, -1.25, 7),
      group: Uint8Array.of(1, 2, 255),
      of: Int32Array.of(-5),
      none: new Float32Array(0),
    };
    const { buffer } = packColumns({ name }, columns);
    const back = unpackColumns<{ name: string }, typeof columns>(buffer);
    expect(back.head).toEqual({ name });
    expect(back.columns).toEqual(columns);
  }
});

it("takes a column that is a part of a longer one", () => {
  const long = Float32Array.of(1, 2, 3, 4);
  const { buffer } = packColumns({}, { x: long.subarray(1, 3) });
  expect([...unpackColumns<object, { x: Float32Array }>(buffer).columns.x]).toEqual([2, 3]);
});
