import { describe, expect, it } from "vitest";
import { guessKind } from "@/lib/domain/import/guess-kind";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";
import { profileRows } from "@/tests/factories/profile-rows";

const guess = (header: string, rows: readonly string[]) =>
  guessKind("data.csv", CSV_LAYOUT, profileRows(header, rows), "Asia/Shanghai");

describe("files of which each says a part of an order", () => {
  it.each([
    [
      "orders",
      "order_no|buyer_id|order_state|created_at|delivered_at",
      ["a1|u1|shipped|2024-03-01 10:00|2024-03-04 10:00", "a2|u2|canceled|2024-03-02 10:00|"],
      { order: "order_no", customer: "buyer_id", status: "order_state", time: "created_at" },
    ],
    [
      "orders",
      "order_id|sku|unit_price|ship_date",
      ["a1|p1|5.50|2024-03-03", "a2|p2|7.25|2024-03-04"],
      { order: "order_id", product: "sku", price: "unit_price", dueAt: "ship_date" },
    ],
    [
      "orders",
      "订单编号|买家会员名|订单状态|订单创建时间|买家实际支付金额",
      ["71001|小李|交易成功|2024-03-01 10:00:00|35.50", "71002|小王|交易关闭|2024-03-02 11:00:00|12.00"],
      { order: "订单编号", time: "订单创建时间", amount: "买家实际支付金额" },
    ],
    [
      "customers",
      "customer_id|customer_unique_id|city",
      ["k1|ann|Rome", "k2|ann|Rome", "k3|bob|Oslo"],
      { customer: "customer_unique_id", alias: "customer_id" },
    ],
    [
      "customers",
      "会员卡号|统一客户编号|注册时间",
      ["c1|n1|2024-01-01", "c2|n1|2024-01-02", "c3|n2|2024-01-03"],
      { customer: "统一客户编号", alias: "会员卡号", joinedAt: "注册时间" },
    ],
    [
      "reviews",
      "review_id|order_id|review_text|rating",
      ["r1|a1|Leaks at the lid all day|2", "r2|a2|Holds its heat very well|5"],
      { id: "review_id", order: "order_id", text: "review_text", rating: "rating" },
    ],
  ])("are %s: %s", (kind, header, rows, fields) => {
    const found = guess(header, rows);
    expect(found.kind).toBe(kind);
    expect(found.guess.mapping.fields).toMatchObject(fields);
  });
});

describe("kinds and fields", () => {
  it.each([
    [
      "reviews",
      "reviewerID|asin|reviewerName|reviewText|overall|summary|unixReviewTime|reviewTime",
      [
        "A1|B1|Jo|It does what it is supposed to do|5.0|good|1393545600|02 28, 2014",
        "A2|B2|Al|Broke at once, sadly|1.0|bad|1363392000|03 16, 2013",
      ],
      {
        customer: "reviewerID",
        product: "asin",
        text: "reviewText",
        rating: "overall",
        title: "summary",
        time: "unixReviewTime",
      },
    ],
    [
      "reviews",
      "用户ID|商品编号|评论内容|评分|评论时间",
      ["u1|p1|盖子漏水，退货很麻烦|2|2024-03-01 10:00", "u2|p2|很好用，推荐给大家|5|2024-03-02 11:00"],
      { customer: "用户ID", product: "商品编号", text: "评论内容", rating: "评分", time: "评论时间" },
    ],
    [
      "orders",
      "InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country",
      [
        "536365|85123A|HEART HOLDER|6|2010-12-01 08:26:00|2.55|17850.0|United Kingdom",
        "536366|71053|METAL LANTERN|6|2010-12-01 08:28:00|3.39|17850.0|France",
      ],
      {
        order: "InvoiceNo",
        product: "StockCode",
        productTitle: "Description",
        quantity: "Quantity",
        time: "InvoiceDate",
        price: "UnitPrice",
        customer: "CustomerID",
      },
    ],
    [
      "orders",
      "订单编号|会员ID|商品编码|下单时间|数量|实付金额|收货电话",
      [
        "Q1|C1|NK-1|2026/11/2 21:14|1|286.00|13800002204",
        "Q2|C2|NK-2|2026/11/3 08:02|2|1,249.00|13900007718",
      ],
      {
        order: "订单编号",
        customer: "会员ID",
        product: "商品编码",
        time: "下单时间",
        quantity: "数量",
        amount: "实付金额",
        phone: "收货电话",
      },
    ],
    [
      "events",
      "user_id|item_id|behavior_type|timestamp",
      ["1|2|pv|1511544070", "1|3|cart|1511561733"],
      { customer: "user_id", product: "item_id", type: "behavior_type", time: "timestamp" },
    ],
    [
      "dialogues",
      "会话编号|顾客ID|发送方|内容",
      ["s1|u1|顾客|我的包裹在哪里呢", "s1|u1|客服|您好，正在为您查询"],
      { dialogue: "会话编号", customer: "顾客ID", speaker: "发送方", text: "内容" },
    ],
    [
      "products",
      "update_time|id|title|price|sale_count|店名",
      ["2016/11/14|A1|自然堂 滋润霜|139|26719|自然堂", "2016/11/14|A2|自然堂 乳液|194|8122|自然堂"],
      { updatedAt: "update_time", product: "id", title: "title", price: "price", brand: "店名" },
    ],
    [
      "customers",
      "customer_id|age|gender|city|signup_date",
      ["c1|34|f|Leeds|2023-01-05", "c2|41|m|York|2023-02-09"],
      { customer: "customer_id", joinedAt: "signup_date" },
    ],
  ] as const)("finds %s by %s", (kind, header, rows, fields) => {
    const found = guess(header, rows);
    expect(found.kind).toBe(kind);
    expect(found.guess.mapping.fields).toEqual(fields);
  });
});
