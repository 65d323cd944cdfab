import { expect, it } from "vitest";
import { TemporaryFiles } from "@/lib/services/import/read/temporary-files";
import { TextStore } from "@/lib/services/import/read/workbook/text-store";

it("gives back every text, of which most went to the disk", async () => {
  const files = new TemporaryFiles();
  let created = 0;
  const store = new TextStore(() => {
    created++;
    return files.create();
  });
  const textOf = (index: number) =>
    index % 50_000 === 7 ? `${index} 长文`.repeat(200_000) : `${index} 盖子漏水`;
  const count = 600_000;
  try {
    for (let index = 0; index < count; index++) {
      store.add(textOf(index));
      if (index % 10_000 === 0) await store.settle();
    }
    store.add("");
    await store.settle();
    expect([store.length, created]).toEqual([count + 1, 1]);
    for (let step = 0; step < count; step += 2_997) {
      for (const index of [step, count - 1 - step]) expect(store.get(index) === textOf(index)).toBe(true);
    }
    expect(store.get(7) === textOf(7)).toBe(true);
    expect([store.get(count), store.get(count + 1), store.get(-1), store.get(Number.NaN)]).toEqual([
      "",
      undefined,
      undefined,
      undefined,
    ]);
  } finally {
    await files.close();
  }
});
