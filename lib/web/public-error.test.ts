import { expect, it } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import { publicError } from "@/lib/web/public-error";

it("keeps the code and the status of what is expected", () => {
  expect(publicError(new AppError("runNotFound", { number: 7 }, "notFound"))).toEqual({
    status: 404,
    error: { code: "runNotFound", params: { number: 7 } },
  });
});

it("names the field of refused input", () => {
  const { error } = z.object({ a: z.object({ b: z.number() }) }).safeParse({ a: { b: "x" } });
  expect(publicError(error)).toMatchObject({
    status: 400,
    error: { code: "invalidInput", params: { field: "a.b" } },
  });
});

it("takes a character that no text can hold as refused input", () => {
  const thrown = Object.assign(new Error("invalid byte sequence"), { code: "22021" });
  expect(publicError(thrown)).toMatchObject({ status: 400, error: { code: "invalidInput" } });
});

it("tells nothing of a bug but the number under which it is logged", () => {
  const { status, error } = publicError(new Error("secret of the house"));
  expect(status).toBe(500);
  expect(error.code).toBe("unexpected");
  expect(JSON.stringify(error)).not.toContain("secret");
  expect(error.id).toMatch(/^[0-9a-f]{8}$/);
});
