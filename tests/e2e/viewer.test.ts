import type { Page, Request } from "playwright-core";
import { expect, inject, it } from "vitest";
import { browse } from "@/tests/support/browse";
import { settled } from "@/tests/support/open-page";
import { say } from "@/tests/support/say";

const visitor = browse();
const { url, shop } = inject("product");

/** Takes the request of a server action before it leaves the browser of someone who may send it. */
async function intercept(page: Page, act: () => Promise<void>): Promise<Request> {
  const taken = new Promise<Request>((resolve) => {
    void page.route("**/*", async (route) => {
      if (!route.request().headers()["next-action"]) return route.continue();
      resolve(route.request());
      return route.abort();
    });
  });
  await act();
  return taken;
}

/** Sends the same request with the viewer's cookies. */
async function resend(viewer: Page, request: Request): Promise<string> {
  const { "next-action": action = "", "content-type": type = "" } = request.headers();
  const answer = await viewer.request.post(request.url(), {
    headers: { "next-action": action, "content-type": type, origin: url, accept: "text/x-component" },
    data: request.postDataBuffer() ?? "",
  });
  return answer.text();
}

it("offers a viewer no run and no renaming, and refuses both all the same", async () => {
  visitor.expectComplaint(/Failed to fetch|ERR_FAILED/); // the requests that are taken away
  const viewer = await visitor.open(`/${shop}/runs`, { as: "viewer" });
  await viewer.getByRole("heading", { level: 1, name: say("runs.title") }).waitFor();
  expect(await viewer.getByRole("button", { name: say("runs.start") }).count()).toBe(0);
  const runs = await viewer.getByRole("table").getByRole("row").count();

  const analyst = await visitor.open(`/${shop}/runs`, { as: "analyst" });
  const start = await intercept(analyst, () =>
    analyst.getByRole("button", { name: say("runs.start") }).click(),
  );
  expect(await resend(viewer, start)).toContain('"code":"forbidden"');
  await viewer.reload();
  await settled(viewer);
  expect(await viewer.getByRole("table").getByRole("row").count()).toBe(runs);
});

it("refuses a viewer a name for a need", async () => {
  visitor.expectComplaint(/Failed to fetch|ERR_FAILED/);
  const analyst = await visitor.open(`/${shop}/needs`, { as: "analyst" });
  await analyst.getByRole("table").getByRole("row").nth(1).getByRole("link").first().click();
  await analyst.getByRole("button", { name: say("needs.edit.menu"), exact: true }).click();
  await analyst.getByRole("menuitem", { name: say("needs.edit.rename") }).click();
  const dialog = analyst.getByRole("dialog");
  await dialog.getByLabel(say("needs.rename.nameEn")).fill("Named by a viewer");
  const rename = await intercept(analyst, () =>
    dialog.getByRole("button", { name: say("common.save") }).click(),
  );

  const viewer = await visitor.open(new URL(analyst.url()).pathname + new URL(analyst.url()).search, {
    as: "viewer",
  });
  await viewer.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
  expect(await viewer.getByRole("button", { name: say("needs.edit.menu"), exact: true }).count()).toBe(0);
  expect(await resend(viewer, rename)).toContain('"code":"forbidden"');
  await viewer.reload();
  await settled(viewer);
  expect(await viewer.getByText("Named by a viewer").count()).toBe(0);
});

it("shows a viewer imports and settings, and lets them change neither", async () => {
  const page = await visitor.open(`/${shop}/data`, { as: "viewer" });
  await page.getByText(say("import.upload.forbidden")).waitFor();
  expect(await page.locator("input[type=file]").count()).toBe(0);
  await page.goto(`${url}/${shop}/settings/members`);
  await settled(page);
  await page.getByText(say("people.members.onlyAdministrators")).waitFor();
  expect(await page.getByRole("button", { name: say("people.add.submit") }).count()).toBe(0);
});
