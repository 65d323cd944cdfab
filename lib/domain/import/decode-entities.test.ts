import { expect, it } from "vitest";
import { decodeEntities } from "@/lib/domain/import/decode-entities";

it("reads what pages escape", () => {
  expect(decodeEntities("the 5&#34; drawer &amp; its rail&nbsp;&lt;3")).toBe('the 5" drawer & its rail <3');
  expect(decodeEntities("a 4&#34 rail")).toBe('a 4" rail');
  expect(decodeEntities("it&amp;#39;s &#x4e2d;&#25991;")).toBe("it's 中文");
});

it("leaves what is no entity", () => {
  expect(decodeEntities("R&D, salt & pepper, &unknown; &#0; &#55296;")).toBe(
    "R&D, salt & pepper, &unknown; &#0; &#55296;",
  );
});
