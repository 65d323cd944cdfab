import { expect, it } from "vitest";
import { changeTone } from "@/lib/domain/needs/change-tone";

it("judges complaints and praise, and nothing else", () => {
  expect(changeTone("complaint", "up")).toBe("bad");
  expect(changeTone("complaint", "down")).toBe("good");
  expect(changeTone("praise", "up")).toBe("good");
  expect(changeTone("praise", "down")).toBe("bad");
  expect(changeTone("wish", "up")).toBe("neutral");
  expect(changeTone("question", "down")).toBe("neutral");
  expect(changeTone("complaint", null)).toBe("neutral");
});
