import { expect, it } from "vitest";
import { splitClauses } from "@/lib/algorithms/text/split-clauses";

/** Texts as customers write them, each with the clauses that a person would make of it. */
const CASES: readonly (readonly [text: string, clauses: readonly string[]])[] = [
  ["good!!bad??", ["good!!", "bad??"]],
  ["good!!!bad...ugly", ["good!!!", "bad...", "ugly"]],
  ["love it😍😍but the lid leaks😡", ["love it😍😍", "the lid leaks😡"]],
  ["很好👍👍就是有点贵😅", ["很好👍👍", "有点贵😅"]],
  ["质量好,价格低,发货快", ["质量好", "价格低", "发货快"]],
  ["质量好。。。。价格高！！！！！不会再买了~~~", ["质量好。。。。", "价格高！！！！！", "不会再买了"]],
  ["快递太慢了客服也不理人", ["快递太慢了", "客服也不理人"]],
  ["东西收到了很喜欢质量不错下次还来", ["东西收到了很喜欢", "质量不错", "下次还来"]],
  ["物流很快质量也不错价格便宜", ["物流很快", "质量也不错价格便宜"]],
  ["宝贝不错 物流给力 好评", ["宝贝不错", "物流给力 好评"]],
  [
    "the screen is great the battery sucks and the charger died after a week",
    ["the screen is great", "the battery sucks and the charger died after a week"],
  ],
  [
    "i love this product it works great my wife loves it too",
    ["i love this product it works great", "my wife loves it too"],
  ],
  ["works fine the first week", ["works fine the first week"]],
  ["I think the battery is great", ["I think the battery is great"]],
  ["Bought it in Jan.2024 for $12.50,works fine", ["Bought it in Jan.2024 for $12.50,works fine"]],
  ["Mr. Smith from the U.S. sent it vs. the old one", ["Mr. Smith from the U.S. sent it vs. the old one"]],
  ["It's 5.5 inches, i.e. small.", ["It's 5.5 inches", "i.e. small."]],
  ["3.5mm jack doesn't fit;returned it", ["3.5mm jack doesn't fit", "returned it"]],
  ["电池能用3.5小时，充电要2:30小时", ["电池能用3.5小时", "充电要2:30小时"]],
  ["10:30下单，11:45就到了", ["10:30下单", "11:45就到了"]],
  ["1.质量好 2.价格低 3.发货快", ["质量好", "价格低", "发货快"]],
  ["1、质量很差 2、味道太大", ["质量很差", "味道太大"]],
  ["①做工好②面料软③不掉色", ["做工好", "面料软", "不掉色"]],
  ["优点：轻便、好看；缺点：不防水", ["优点：轻便、好看", "缺点：不防水"]],
  ["Pros: light, cheap. Cons: flimsy, noisy", ["Pros: light, cheap.", "Cons: flimsy, noisy"]],
  ["这个color很nice但是size偏小", ["这个color很nice", "size偏小"]],
  ["这款phone的battery life太差了,charging也慢", ["这款phone的battery life太差了", "charging也慢"]],
  ["客服very rude, 再也不买了", ["客服very rude", "再也不买了"]],
  ["Very good quality 值得大家购买 will buy again", ["Very good quality", "值得大家购买", "will buy again"]],
  ["the battery life 非常耐用", ["the battery life 非常耐用"]],
  ["iPhone 15 Pro Max 手机壳 不错", ["iPhone 15 Pro Max 手机壳 不错"]],
  ["说明书是英文的看不懂 what a shame", ["说明书是英文的看不懂", "what a shame"]],
  ["虽然便宜但是质量不错", ["虽然便宜", "质量不错"]],
  ["不是不好而是不适合我", ["不是不好而是不适合我"]],
  ["不但好看而且好用，还便宜", ["不但好看而且好用", "还便宜"]],
  ["好看是好看就是不实用", ["好看是好看", "不实用"]],
  ["The bag is nice-looking - the strap isn't", ["The bag is nice-looking", "the strap isn't"]],
  ["The bag is nice—the strap isn't", ["The bag is nice", "the strap isn't"]],
  ["great product...would buy again....maybe not", ["great product...", "would buy again....", "maybe not"]],
  ["OMG!!!!!!THIS IS AMAZING!!!!!!", ["OMG!!!!!!", "THIS IS AMAZING!!!!!!"]],
  ["this is sooooo good lol :) but it is too small :(", ["this is sooooo good lol", "it is too small"]],
  ["质量很好:)就是小了点:(", ["质量很好", "小了点"]],
  ["超级快^_^下次还来", ["超级快^_^", "下次还来"]],
  ["5 stars!!! ★★★★★ would recommend", ["5 stars!!!", "would recommend"]],
  ["买家秀【图】还不错（比想象中大）", ["买家秀【图", "还不错", "比想象中大"]],
  ['"Great sound" they said. "Not great" I say.', ['Great sound" they said.', 'Not great" I say.']],
  ["price/performance ratio is ok w/ discount", ["price/performance ratio is ok w/ discount"]],
  ["说好的三天到，结果等了七天。。还是坏的！", ["说好的三天到", "结果等了七天。。", "还是坏的！"]],
  ["为什么还没发货？什么时候发？急！", ["为什么还没发货？", "什么时候发？", "急！"]],
  ["Is it waterproof?Can I swim with it?", ["Is it waterproof?", "Can I swim with it?"]],
  ["why does it beep every 10 min?any fix?", ["why does it beep every 10 min?", "any fix?"]],
  ["味道大\n做工差\n\n不推荐", ["味道大", "做工差", "不推荐"]],
  [
    "It fits well and it looks good and my kids love it because it is soft",
    ["It fits well and it looks good", "my kids love it because it is soft"],
  ],
  ["not only is it cheap but it also lasts", ["not only is it cheap", "it also lasts"]],
  ["Size L,color red,looks fine.Fabric thin.", ["Size L,color red,looks fine.", "Fabric thin."]],
  ["[姓名]说[电话]打不通，快递还没到", ["[姓名]说[电话]打不通", "快递还没到"]],
  ["call me at [phone] or [email] pls", ["call me at [phone] or [email] pls"]],
  ["太大了太大了太大了", ["太大了太大了太大了"]],
  ["Not only cheap but also strong", ["Not only cheap but also strong"]],
  ["我家小孩子也不怎么喜欢看", ["我家小孩子也不怎么喜欢看"]],
  ["快递员服务态度超好", ["快递员服务态度超好"]],
  ["！！！👍？？？", []],
  ["https://example.com/a.b?c=d is a great site", ["https://example.com/a.b?c=d is a great site"]],
  ["see www.example.com/?q=1;r=2 but it is slow", ["see www.example.com/?q=1;r=2", "it is slow"]],
];

it.each(CASES)("cuts %j", (text, clauses) => {
  const found = splitClauses(text);
  expect(found.map((clause) => clause.text)).toEqual(clauses);
  for (const clause of found) expect(text.slice(clause.start, clause.end)).toBe(clause.text);
});

it("takes long hostile texts in linear time", () => {
  for (const piece of ["and the ", "了质量", "?a=b", "i.e.", "1、", "http://x?", "a ", "-- "])
    expect(splitClauses(piece.repeat(40_000)).length).toBeGreaterThan(-1);
}, 20_000);
