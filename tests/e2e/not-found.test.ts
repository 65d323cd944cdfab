import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { say } from "@/tests/support/say";

const visitor = browse();
const { shop, url } = inject("product");

it.each([
  "/no-such-workspace",
  `/${shop}/no-such-page`,
  `/${shop}/needs/99999`,
  `/${shop}/needs/x`,
  `/${shop}/documents/999999999`,
  `/${shop}/personas/999`,
  `/${shop}/products/999999`,
  `/${shop}/customers/999999`,
  `/${shop}/runs/99999999999`,
  `/${shop}/data/imports/999999`,
])("answers 404 at %s, and says so", async (path) => {
  visitor.expectComplaint(/404/);
  const page = await visitor.open(path, { locale: "zh" });
  await page.getByRole("heading", { level: 1, name: say("layout.notFound.title", {}, "zh") }).waitFor();
  const answer = await page.request.get(url + path);
  expect(answer.status()).toBe(404);
});

it("refuses an address that no text can hold", async () => {
  const page = await visitor.open(`/${shop}/needs`);
  expect((await page.request.get(`${url}/${shop}/needs?q=%00`)).status()).toBe(400);
});
