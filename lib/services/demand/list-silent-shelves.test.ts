import { expect, it } from "vitest";
import { silentShelves } from "@/lib/services/demand/list-silent-shelves";

const persona = (key: number) => ({ key, nameEn: `P${key}`, nameZh: `客${key}` });
const shelf = (key: number, category: string, lines: number, documents: number) => ({
  persona: persona(key),
  category,
  lines,
  documents,
});

it("finds the shelf that a persona buys from more and writes of less", () => {
  const found = silentShelves([
    shelf(1, "Pets", 300, 30),
    shelf(1, "Kitchen", 100, 50),
    shelf(2, "Pets", 100, 50),
    shelf(2, "Kitchen", 300, 150),
  ]);
  expect(found.map(({ persona: { key }, category }) => `${key} ${category}`)).toEqual(["1 Pets"]);
  expect(found[0]?.buys.low).toBeGreaterThan(1);
  expect(found[0]?.writes.high).toBeLessThan(1);
});

it("finds none where writing follows buying", () => {
  expect(silentShelves([shelf(1, "Pets", 300, 150), shelf(2, "Pets", 100, 50)])).toEqual([]);
});
