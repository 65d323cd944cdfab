import { describe, expect, it } from "vitest";
import { profileColumn } from "@/lib/domain/import/column-profile";
import { guessKind } from "@/lib/domain/import/guess-kind";
import { guessLayout } from "@/lib/domain/import/guess-layout";
import { guessMapping, SURE } from "@/lib/domain/import/guess-mapping";
import type { Layout } from "@/lib/domain/import/mapping";

const LAYOUT: Layout = {
  format: "csv",
  encoding: "utf-8",
  delimiter: ",",
  quoted: true,
  header: true,
  skip: 0,
};

/** A table as one text a row, cells parted by "|". */
function guess(header: string, rows: string[], fileName = "data.csv", timeZone = "Asia/Shanghai") {
  const cells = rows.map((row) => row.split("|"));
  const profiles = header.split("|").map((name, index) =>
    profileColumn(
      name,
      cells.map((row) => row[index] ?? ""),
    ),
  );
  return guessKind(fileName, LAYOUT, profiles, timeZone);
}

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

  it("take no second id of a customer for another key of the person", () => {
    const { fields } = guess("customer_id|store_id|city", ["k1|s1|Rome", "k2|s2|Oslo"]).guess.mapping;
    expect(fields.alias).toBeUndefined();
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
    const found = guess(header, [...rows]);
    expect(found.kind).toBe(kind);
    expect(found.guess.mapping.fields).toEqual(fields);
  });

  it("is sure of clear names and not of values alone", () => {
    const { columns } = guess("user_id|review|rating|#4", [
      "u1|Fits well and looks good|5|x",
      "u2|Too small for my head|2|y",
    ]).guess;
    expect(columns.map(({ confidence }) => confidence >= SURE)).toEqual([true, true, true, false]);
    const cells = ["2024-01-05 10:00", "2024-01-06 11:00"];
    const { columns: byValue } = guessMapping(
      "reviews",
      { ...LAYOUT, header: false },
      [profileColumn("#1", cells)],
      "UTC",
    );
    expect(byValue[0]).toMatchObject({ field: "time", confidence: 0.65 });
  });

  it("does not take a column whose values do not fit its name", () => {
    expect(
      guess("review|rating", ["Fits well enough|see text", "Too small, sadly|ditto"]).guess.mapping.fields,
    ).toEqual({ text: "review" });
  });
});

describe("what is kept and left out", () => {
  it("leaves personal data out, by name or by value", () => {
    const { columns, mapping } = guess(
      "customer_id|name|联系电话|note|age",
      ["c1|Ann|13800002204|ann@mail.example|34", "c2|Bob|13900007718|bob@mail.example|41"],
      "customers.csv",
    ).guess;
    expect(columns.filter(({ use }) => use === "private").map(({ column }) => column)).toEqual(["name"]);
    // Contacts are hashed when they come in.
    expect(mapping.fields).toMatchObject({ phone: "联系电话", email: "note" });
    expect(mapping.attributes).toEqual(["age"]);
  });

  it("keeps a customer's age and place of orders, and nothing else", () => {
    const { mapping } = guess(
      "order_id|sku|order_time|country|warehouse|user_id",
      ["o1|p1|2024-03-01|France|W1|17", "o2|p2|2024-03-02|Spain|W2|18"],
      "orders.csv",
    ).guess;
    expect(mapping.attributes).toEqual(["country"]);
  });
});

describe("dates and ratings", () => {
  const dates = (...cells: string[]) =>
    guess(
      "order_id|sku|date",
      cells.map((cell, row) => `o${row}|p1|${cell}`),
      "orders.csv",
    ).guess;
  it("lets any value that can be no month decide the order", () => {
    expect(dates("02/11/2026", "13/11/2026")).toMatchObject({
      mapping: { dateOrder: { time: "dayFirst" } },
      unclearDates: [],
    });
    expect(dates("02/11/2026", "11/23/2026")).toMatchObject({
      mapping: { dateOrder: { time: "monthFirst" } },
      unclearDates: [],
    });
  });
  it("says when no value decides", () => {
    expect(dates("02/11/2026", "03/10/2026")).toMatchObject({
      mapping: { dateOrder: { time: "dayFirst" } },
      unclearDates: ["time"],
    });
    expect(dates("2026-11-02").mapping.dateOrder).toEqual({});
  });
  it.each([
    [["1", "5"], 5],
    [["2", "9"], 10],
    [["20", "95"], 100],
    [["0", "1"], 1],
    [["1", "4", "5", "11"], 5],
    [["0", "1", "1", "7"], 1],
  ] as const)("takes %j for ratings of at most %i", (cells, scale) => {
    expect(
      guess(
        "review|rating",
        cells.map((cell) => `Fits well enough|${cell}`),
      ).guess.mapping.ratingScale,
    ).toBe(scale);
  });
});

describe("layouts", () => {
  it.each([
    ["a,b\n1,2\n3,4\n", { format: "csv", delimiter: ",", header: true }],
    ["order;sum\n1;2,50\n3;4,75\n", { format: "csv", delimiter: ";", header: true }],
    ["name|size\nx|1\ny|2\n", { format: "csv", delimiter: "|", header: true }],
    [
      's1\tu1\t0\t"hi", he said\ns1\tu1\t1\tyes, hello\n',
      { format: "tsv", delimiter: "\t", quoted: false, header: false },
    ],
    ['id\ttext\n1\t"a\tb"\n2\t"c"\n', { format: "tsv", delimiter: "\t", quoted: true, header: true }],
    ["s1,customer,hello there\ns1,agent,hi\ns2,customer,where is it\n", { format: "csv", header: false }],
    ["u1,p1,5,title\nu2,p2,3,body\n", { format: "csv", header: false }],
    ["order,gift\n17,gift\n18,none\n", { format: "csv", header: true }],
    ["196,242,3\n186,302,3\n", { format: "csv", header: false }],
    ['{"review":"x"}\n{"review":"y"}\n', { format: "jsonl" }],
    ["很好用\n一般\n", { format: "csv", header: true }],
    ['[{"review":"x"}]', { format: "json" }],
    ['{"data":[{"review":"x"},{"review":"y"}]}', { format: "json" }],
    ['{\n  "review": "x"\n}\n{\n  "review": "y"\n}', { format: "json" }],
    ['{"review":"x","items":[{"sku":1}]}\n{"review":"y"}\n', { format: "jsonl" }],
    ["sep=;\nname;size\nx;1\n", { delimiter: ";", header: true, skip: 1 }],
    [
      "Report generated 2024-03-01\n\norder,sku,quantity\no1,s1,2\no2,s2,1\n",
      { delimiter: ",", header: true, skip: 1 },
    ],
    ["订单明细表,,,\n订单号,商品,数量,金额\n1,a,2,3\n2,b,1,4\n", { header: true, skip: 1 }],
    ["order,sku,quantity\no1,s1,2\no2,s2,1\n", { header: true, skip: 0 }],
  ] as const)("of %j", (text, layout) => expect(guessLayout(text, "utf-8")).toMatchObject(layout));
});
