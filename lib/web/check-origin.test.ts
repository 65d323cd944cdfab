import { expect, it } from "vitest";
import { AppError } from "@/lib/domain/errors";
import { checkOrigin } from "@/lib/web/check-origin";

function request(method: string, headers: Record<string, string>): Request {
  return new Request("http://internal/api/shop/imports", { method, headers });
}

it.each([
  ["GET", { host: "shop.test" }],
  ["GET", { host: "shop.test", origin: "https://evil.example" }],
  ["POST", { host: "shop.test", origin: "https://shop.test" }],
  ["DELETE", { host: "127.0.0.1:4100", origin: "http://127.0.0.1:4100" }],
  ["POST", { host: "internal:80", origin: "http://localhost:3000" }],
])("lets %s with %j through", (method, headers) => {
  expect(() => checkOrigin(request(method, headers))).not.toThrow();
});

it.each([
  ["POST", { host: "shop.test" }],
  ["POST", { host: "shop.test", origin: "null" }],
  ["POST", { host: "shop.test", origin: "https://evil.example" }],
  ["PUT", { host: "shop.test", origin: "http://shop.test:8080" }],
  ["PATCH", { host: "shop.test", origin: "https://shop.test.evil.example" }],
  ["DELETE", { host: "127.0.0.1:4100", origin: "http://127.0.0.1:4101" }],
])("refuses %s with %j", (method, headers) => {
  expect(() => checkOrigin(request(method, headers))).toThrow(AppError);
});
