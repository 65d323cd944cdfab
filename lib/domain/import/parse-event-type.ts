import { no, ok, type Parsed } from "@/lib/domain/import/problem";

export const EVENT_TYPES = ["view", "cart", "favourite", "impression", "click"] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The words of common logs; 0 and 1 are those of an exposure log with a click column. */
const WORDS: Record<string, EventType> = {
  view: "view",
  pv: "view",
  pageview: "view",
  detail: "view",
  browse: "view",
  visit: "view",
  productview: "view",
  itemview: "view",
  viewitem: "view",
  浏览: "view",
  查看: "view",
  访问: "view",
  cart: "cart",
  addtocart: "cart",
  addcart: "cart",
  atc: "cart",
  basket: "cart",
  加购: "cart",
  加入购物车: "cart",
  加购物车: "cart",
  购物车: "cart",
  fav: "favourite",
  favourite: "favourite",
  favorite: "favourite",
  wishlist: "favourite",
  addtowishlist: "favourite",
  like: "favourite",
  collect: "favourite",
  收藏: "favourite",
  喜欢: "favourite",
  impression: "impression",
  exposure: "impression",
  expose: "impression",
  show: "impression",
  display: "impression",
  曝光: "impression",
  展示: "impression",
  "0": "impression",
  click: "click",
  tap: "click",
  点击: "click",
  "1": "click",
};
const PURCHASE = new Set(["buy", "purchase", "transaction", "order", "pay", "购买", "下单", "支付", "成交"]);

/** The type of an event; `purchase` says that a line of an order was found, which belongs to the kind orders. */
export function parseEventType(cell: string): Parsed<EventType> {
  const word = cell
    .toLowerCase()
    .replace(/\.0$/, "")
    .replace(/[\s_.-]+/g, "");
  const type = WORDS[word];
  if (type) return ok(type);
  return no(PURCHASE.has(word) ? "purchase" : "unknownEventType");
}
