import { readFileSync } from "node:fs";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { apiDocument, apiOperations } from "@/app/api/v1/api-document";
import { isScope } from "@/lib/domain/api-keys/scopes";
import { findRoutes } from "@/tests/support/find-edges";

const ROOT = path.resolve(import.meta.dirname, "../../..");
/** Served without a contract: the document itself, and whatever is no address. */
const WITHOUT = ["/api/v1/openapi.json", "/api/v1/[...path]"];

it("is what docs/openapi.json says: `npm run generate` writes it", () => {
  const kept = JSON.parse(readFileSync(path.join(ROOT, "docs/openapi.json"), "utf8"));
  expect(kept).toEqual(JSON.parse(JSON.stringify(apiDocument())));
});

it("is a valid OpenAPI document", async () => {
  const checked = await new Validator().validate(JSON.parse(JSON.stringify(apiDocument())));
  expect(checked.errors).toBeUndefined();
  expect(checked.valid).toBe(true);
});

it("has every route of the API, and no other", async () => {
  const onDisk = (await findRoutes())
    .map(({ key }) => key)
    // What browsers ask before they send is none of the API's operations.
    .filter((key) => key.includes(" /api/v1/") && !key.startsWith("OPTIONS"))
    .filter((key) => !WITHOUT.some((address) => key.endsWith(address)))
    .map((key) => key.replace(/\[(\w+)\]/g, "{$1}"));
  const told = apiOperations().map(({ method, path: address }) => `${method} ${address}`);
  expect(told.length).toBeGreaterThan(5);
  expect(told.sort()).toEqual(onDisk.sort());
});

it("tells of each operation what it is called, what it needs and what it answers", () => {
  const operations = apiOperations();
  expect(new Set(operations.map(({ contract }) => contract.id)).size).toBe(operations.length);
  for (const { path: address, contract } of operations) {
    expect(contract.scopes.length).toBeGreaterThan(0);
    expect(contract.scopes.every(isScope)).toBe(true);
    expect(Object.keys(contract.answers).length).toBeGreaterThan(0);
    const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const shape =
      contract.params && "shape" in contract.params ? Object.keys(contract.params.shape as object) : [];
    expect(shape.sort()).toEqual(named.sort());
  }
});
