import { describe, expect, it } from "vitest";
import { guessLayout } from "@/lib/domain/import/guess-layout";

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
    [
      Array.from(
        { length: 12 },
        (_, row) => `the strap no. ${row} is, well, short\nstrap ${row}\nNegative\n`,
      ).join(""),
      { lines: 3, header: false },
    ],
    [
      Array.from({ length: 12 }, (_, row) => `${row % 2 ? "客服" : "客户"}\n第 ${row} 个包裹\n\n`).join(""),
      { lines: 2, header: false },
    ],
    [Array.from({ length: 40 }, (_, row) => `sentence ${row}\n`).join(""), { lines: 1 }],
    [
      `label\n${Array.from({ length: 40 }, (_, row) => `${row % 3 ? "good" : "bad"}\n`).join("")}`,
      { lines: 1 },
    ],
  ] as const)("of %j", (text, layout) => expect(guessLayout(text, "utf-8")).toMatchObject(layout));
});
