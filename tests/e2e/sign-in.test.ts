import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { say } from "@/tests/support/say";

const visitor = browse();
const { url, shop, accounts } = inject("product");

it("keeps the address one asked for through a wrong and a right password, and lets one out again", async () => {
  visitor.expectComplaint(/401/); // the browser's own line for the wrong password
  const wanted = `/${shop}/needs?type=complaint`;
  const page = await visitor.open(wanted, { as: null });
  expect(page.url()).toContain("/sign-in");
  const submit = page.getByRole("button", { name: say("people.signIn.submit") });
  await page.getByLabel(say("people.email")).fill(accounts.viewer.email);
  await page.getByLabel(say("people.password")).fill("not this one");
  await submit.click();
  await page.getByText(say("errors.signInFailed")).waitFor();

  await page.getByLabel(say("people.password")).fill(accounts.viewer.password);
  await submit.click();
  await page.waitForURL(url + wanted);
  await page.getByRole("heading", { level: 1, name: say("needs.title") }).waitFor();

  await page.getByRole("button", { name: say("layout.account", { name: "Wen Tao" }) }).click();
  await page.getByRole("menuitem", { name: say("layout.signOut") }).click();
  await page.waitForURL(`${url}/sign-in`);
  await page.goto(url + wanted);
  expect(page.url()).toContain("/sign-in");
});

it("never sends one to another site after signing in", async () => {
  const page = await visitor.open("/sign-in?next=https://elsewhere.example/", { as: null });
  await page.getByLabel(say("people.email")).fill(accounts.viewer.email);
  await page.getByLabel(say("people.password")).fill(accounts.viewer.password);
  await page.getByRole("button", { name: say("people.signIn.submit") }).click();
  await page.getByRole("navigation", { name: say("layout.mainNavigation") }).waitFor();
  expect(new URL(page.url()).origin).toBe(url);
});
