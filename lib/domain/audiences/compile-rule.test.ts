import { describe, expect, it } from "vitest";
import { audienceRule } from "@/lib/domain/audiences/audience-rule";
import { compileRule } from "@/lib/domain/audiences/compile-rule";

describe("compileRule", () => {
  it("keeps all that was typed out of the query's text", () => {
    const evil = "x'); drop table customer; --";
    const rule = audienceRule.parse({
      any: [
        { field: "category", values: [evil] },
        { not: { field: "attribute", name: evil, values: [evil] } },
        { field: "monetary", is: "atLeast", value: 7.5 },
      ],
    });
    const { text, values } = compileRule(rule, 3);
    expect(text).not.toContain("drop");
    expect(values).toEqual([3, [evil], evil, [evil], 7.5]);
    for (const [place] of values.entries()) expect(text).toContain(`$${place + 1}::`);
  });

  it("takes nothing under all as everybody and nothing under any as nobody", () => {
    expect(compileRule({ all: [] }, 1).text).toMatch(/and true$/);
    expect(compileRule({ any: [] }, 1).text).toMatch(/and false$/);
  });

  it("makes what is unknown false before it is negated", () => {
    const { text } = compileRule({ not: { field: "consent", is: "given" } }, 1);
    expect(text).toContain("(not coalesce(c.consent, false))");
  });
});

describe("audienceRule", () => {
  it("refuses fields that there are not and trees that are too deep", () => {
    expect(audienceRule.safeParse({ field: "id; --", is: "atLeast", value: 1 }).success).toBe(false);
    expect(audienceRule.safeParse({ field: "monetary", is: "or 1=1", value: 1 }).success).toBe(false);
    let deep: unknown = { field: "consent", is: "given" };
    for (let i = 0; i < 5000; i++) deep = { not: deep };
    expect(audienceRule.safeParse(deep).success).toBe(false);
  });
});
