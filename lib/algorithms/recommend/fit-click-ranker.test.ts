import { expect, it } from "vitest";
import { type Matrix, rowOf, zeros } from "@/lib/algorithms/matrix";
import { createRandom } from "@/lib/algorithms/random";
import { chooseClicks } from "@/lib/algorithms/recommend/choose-clicks";
import { fitClickRanker, type Impressions, scoreClicks } from "@/lib/algorithms/recommend/fit-click-ranker";
import { sigmoid } from "@/lib/algorithms/sigmoid";

const USERS = 200;
const ITEMS = 12;

/** Two tastes, told by the profile; each likes every other item, and what stands on top is clicked more. */
function made(count: number) {
  const random = createRandom(5);
  const users: Matrix = zeros(USERS, 3);
  for (let u = 0; u < USERS; u++) rowOf(users, u).set([u % 2 ? 1 : -1, random.normal(), random.normal()]);
  const columns = {
    user: [] as number[],
    item: [] as number[],
    position: [] as number[],
    clicked: [] as number[],
  };
  for (let n = 0; n < count; n++) {
    const [user, item, position] = [random.integer(USERS), random.integer(ITEMS), 1 + random.integer(5)];
    const odds = (user % 2 === item % 2 ? 0.5 : -2.5) - 0.3 * position;
    columns.user.push(user);
    columns.item.push(item);
    columns.position.push(position);
    columns.clicked.push(random.next() < sigmoid(odds) ? 1 : 0);
  }
  const impressions: Impressions = {
    user: Int32Array.from(columns.user),
    item: Int32Array.from(columns.item),
    position: Int32Array.from(columns.position),
    clicked: Uint8Array.from(columns.clicked),
    propensity: new Float64Array(count).fill(1 / ITEMS),
  };
  return { impressions, features: { users, items: null } };
}

const search = { seed: 3, note: () => {}, isOver: () => false };

it("ranks for each profile what those like it click", () => {
  const { impressions, features } = made(6000);
  const { report, settings } = chooseClicks(impressions, features, { items: ITEMS, search });
  expect(report.measured?.overItemRate.high).toBeLessThan(0);
  if (!settings) throw new Error("Not used");
  const ranker = fitClickRanker(impressions, features, { ...settings, items: ITEMS, seed: 3 });
  for (const user of [4, 7]) {
    const scores = new Float64Array(ITEMS);
    scoreClicks(ranker, rowOf(features.users, user), scores);
    const best = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, ITEMS / 2);
    expect(best.every((item) => item % 2 === user % 2)).toBe(true);
  }
});

it("learns nothing from few clicks, and says how many are needed", () => {
  const { impressions, features } = made(300);
  const { report, settings } = chooseClicks(impressions, features, { items: ITEMS, search });
  expect(settings).toBeNull();
  expect(report.measured).toBeNull();
  expect(report.clicks).toBeLessThan(report.clicksNeeded);
});
