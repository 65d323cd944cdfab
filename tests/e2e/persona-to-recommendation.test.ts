import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say, saying } from "@/tests/support/say";
import { textOf } from "@/tests/support/text-of";

const visitor = browse();
const { shop } = inject("product");

/** Every figure in a text; a minus sign is the typographic one. */
function figures(text: string): number[] {
  return [...text.matchAll(/([+−-]?)(\d+(?:\.\d+)?)/g)].map(
    ([, sign, size]) => Number(size) * (sign === "−" || sign === "-" ? -1 : 1),
  );
}

it("leads from a persona to a member and to the list for that customer, whose parts add up", async () => {
  const page = await visitor.open(`/${shop}/personas`);
  const row = page
    .getByRole("table", { name: say("personas.table.label") })
    .getByRole("row")
    .nth(1);
  const persona = row.getByRole("link").first();
  const name = await textOf(persona);
  const [size] = figures(await textOf(row.getByRole("link").nth(1)));
  await persona.click();
  await page.getByRole("heading", { level: 1, name }).waitFor();

  await page.getByText(say("personas.members.title", { size: String(size) })).waitFor();
  const members = page.getByRole("table", { name: say("personas.members.label"), exact: true });
  const member = members.getByRole("row").nth(1).getByRole("link").first();
  const key = await textOf(member);
  await member.click();
  await page.getByRole("heading", { level: 1, name: key }).waitFor();
  await page.getByRole("link", { name: /^\d+ recommendations$/ }).click();
  await page.waitForURL(/\/recommendations\?customer=\d+$/);
  await settled(page);
  await page.getByRole("link", { name: key, exact: true }).waitFor();

  const list = page.getByRole("table", { name: say("recommendations.list.label") });
  const rows = (await list.getByRole("row").all()).slice(1);
  expect(rows.length).toBe(10);
  let before = Number.POSITIVE_INFINITY;
  for (const item of rows) {
    const bar = (await item.getByRole("img").first().getAttribute("aria-label")) ?? "";
    const parts = figures(bar);
    const score = parts.pop() ?? Number.NaN;
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 6);
    const [shown] = figures(await textOf(item.getByRole("cell").nth(2)));
    expect(shown).toBeCloseTo(score, 6);
    expect(score).toBeLessThanOrEqual(before);
    before = score;
  }
});

it("steps to the next customer's list and cites what they did", async () => {
  const page = await visitor.open(`/${shop}/recommendations`);
  await page.getByRole("link", { name: say("recommendations.picker.next") }).click();
  await page.getByText(saying("recommendations.picker.position", ["position", "total"])).waitFor();
  await page.waitForURL(/customer=\d+/);
  await settled(page);
  const list = page.getByRole("table", { name: say("recommendations.list.label") });
  const reasons = list.getByRole("row").nth(1).getByRole("cell").nth(3);
  expect(await textOf(reasons)).not.toBe("");
  const cited = reasons.getByRole("link").first();
  await cited.click();
  await page.waitForURL(/\/(?:products|documents)/);
});

it("measures the recommendations against popularity, in the same figures on the overview and in full", async () => {
  const page = await visitor.open(`/${shop}/recommendations/evaluation`);
  const table = page.getByRole("table", { name: say("recommendations.evaluation.label") });
  const figureOf = async (model: string) => {
    const name = page.getByRole("cell", { name: say(`recommendations.models.${model}`), exact: true });
    const row = table.getByRole("row").filter({ has: name });
    const [value, low, high] = figures((await textOf(row.getByRole("cell").nth(1))).replaceAll("–", " "));
    return { value: value ?? 0, low: low ?? 0, high: high ?? 0 };
  };
  const [popularity, blend] = [await figureOf("popularity"), await figureOf("blend")];
  for (const { value, low, high } of [popularity, blend]) {
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  }
  expect(blend.value).toBeGreaterThan(popularity.value);

  await page.goto(new URL(`/${shop}`, page.url()).href);
  await settled(page);
  const [difference] = figures(
    await textOf(page.getByRole("heading", { name: /^Recommendations (?:beat|do|lose)/ })),
  );
  expect(difference).toBeCloseTo(blend.value - popularity.value, 2);
});
