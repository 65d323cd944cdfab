import { no, ok, type Parsed } from "@/lib/domain/import/problem";

export const EVENT_TYPES = ["view", "cart", "favourite", "impression", "click", "share"] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The words of common logs; 0 and 1 are those of an exposure log with a click column. */
const VOCABULARY: Record<EventType, string> = {
  view:
    "view pv pageview detail browse visit productview itemview viewitem viewproduct viewcontent productdetail detailview productviewed viewed pdp pdpview look open " +
    "contentview productdetailview visited viewdetails 浏览 查看 访问 商品浏览 浏览商品 详情页浏览 商品详情 看",
  cart:
    "cart addtocart addcart atc basket addtobasket addtobag cartadd addedtocart productadded productaddedtocart addtotrolley itemadded begincheckout " +
    "加购 加入购物车 加购物车 购物车 添加购物车 放入购物车",
  favourite:
    "fav favourite favorite wishlist addtowishlist addwishlist like collect collection save saved bookmark addtofavorites addtofavourites productaddedtowishlist liked favor " +
    "收藏 喜欢 关注 点赞 加入收藏 收藏商品 心愿单",
  impression:
    "impression exposure expose exposed show display shown 0 viewitemlist productimpression imp listview productlistviewed " +
    "曝光 展示 展现 商品曝光 列表曝光",
  click:
    "click tap 1 selectitem productclick itemclick clicked adclick clk clickitem productclicked 点击 单击 点选 商品点击",
  share:
    "share shared forward forwarded repost retweet productshared shareitem sharing recommendtofriend 分享 转发 分享商品 推荐给好友",
};
const WORDS = new Map(
  Object.entries(VOCABULARY).flatMap(([type, words]) =>
    words.split(" ").map((word) => [word, type as EventType]),
  ),
);
const PURCHASE = new Set(
  (
    "buy bought purchase purchased transaction order ordered pay paid payment checkout completepurchase ordercompleted orderplaced conversion " +
    "购买 下单 支付 成交 付款 交易 买"
  ).split(" "),
);

const LONGEST = 60;

/**
 * The type of an event; `purchase` says that a line of an order was found. Orders are where purchases are kept, with
 * their number, quantity and price, and counting one there and here would count it twice: such rows are set aside with
 * that reason, and the same file can be imported as orders.
 */
export function parseEventType(cell: string): Parsed<EventType> {
  if (cell.length > LONGEST) return no("unknownEventType");
  const word = cell
    .toLowerCase()
    .replace(/\.0$/, "")
    .replace(/[\s_.-]+/g, "");
  const type = WORDS.get(word);
  if (type) return ok(type);
  return no(PURCHASE.has(word) ? "purchase" : "unknownEventType");
}

const VISITS = new Set(
  "pv pageview view click impression cart addtocart removefromcart fav favorite favourite wishlist 浏览 点击 曝光 加购 加入购物车 加购物车 收藏".split(
    " ",
  ),
);

/** Whether a word says of a row of a log that nobody bought: such a row is no line of an order. */
export function saysVisit(cell: string): boolean {
  return VISITS.has(cell.toLowerCase().replace(/[\s_.-]+/g, ""));
}
