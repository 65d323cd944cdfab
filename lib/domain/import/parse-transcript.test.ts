import { describe, expect, it } from "vitest";
import { parseTranscript } from "@/lib/domain/import/parse-transcript";

const said = (cell: string) =>
  parseTranscript(cell)?.map(({ speaker, text }) => `${speaker ?? "?"}|${text}`) ?? null;

describe("conversations in one cell", () => {
  it("with a role a line", () => {
    expect(said("Customer: Where is it?\nAgent: On its way.\nIt comes tomorrow.\nCustomer: Fine")).toEqual([
      "customer|Where is it?",
      "agent|On its way.\nIt comes tomorrow.",
      "customer|Fine",
    ]);
    expect(said("客户：盖子漏水\r\n客服小美：您好，可以换新\r\n客户：好")).toEqual([
      "customer|盖子漏水",
      "agent|您好，可以换新",
      "customer|好",
    ]);
  });
  it("all in one line", () => {
    expect(said("客户：盖子漏水怎么办？客服：可以换新。客户：好的")).toEqual([
      "customer|盖子漏水怎么办？",
      "agent|可以换新。",
      "customer|好的",
    ]);
    expect(said("Customer: hi there | Agent: hello, how can I help | Customer: my order")).toHaveLength(3);
  });
  it("with clocks", () => {
    expect(parseTranscript("[10:02] 客服：您好\n[2024-03-05 10:03:04] 顾客：在吗")).toEqual([
      { speaker: "agent", text: "您好", time: "10:02" },
      { speaker: "customer", text: "在吗", time: "2024-03-05 10:03:04" },
    ]);
  });
  it("as lists of objects", () => {
    expect(
      said(
        '[{"role":"user","content":"hi"},{"role":"assistant","content":"hello"},{"role":"user","content":""}]',
      ),
    ).toEqual(["customer|hi", "agent|hello"]);
    expect(said('{"messages":[{"from":"customer","text":"hi","time":"2024-03-05"}]}')).toEqual([
      "customer|hi",
    ]);
    expect(said('["客户：在吗","客服：在的"]')).toEqual(["customer|在吗", "agent|在的"]);
  });
  it("is not what only has a colon", () => {
    expect(said("Note: the lid leaks")).toBeNull();
    expect(said("It was fine")).toBeNull();
    expect(said('[{"a":1}]')).toBeNull();
    expect(said("[not json")).toBeNull();
    expect(said("")).toBeNull();
  });
});
