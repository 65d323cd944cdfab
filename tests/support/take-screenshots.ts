import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { launchBrowser } from "@/lib/services/reports/browser/launch-browser";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import { firstLink } from "@/tests/support/first-link";
import { forkProduct } from "@/tests/support/fork-product";
import { openPage, settled, type Visit } from "@/tests/support/open-page";
import type { Product } from "@/tests/support/product";

/**
 * The pictures of README and docs, of the whole sample shop: `npm run screenshots`. Every page in English and light
 * and in Chinese and dark, as it stands in a window of 1440 × 900; the overview on a phone too.
 */
const FOLDER = path.resolve("docs/screenshots");
const WHOLE_SHOP = 1;
const LOOKS: readonly (readonly [name: string, visit: Visit])[] = [
  ["en-light", { locale: "en", theme: "light" }],
  ["zh-dark", { locale: "zh", theme: "dark" }],
];

async function addresses(browser: Browser, product: Product): Promise<Record<string, string>> {
  const need = await firstLink(product, "/needs?type=complaint", /\/needs\?type=complaint&need=\d+/);
  const key = need.split("need=")[1];
  return {
    overview: `/${product.shop}`,
    needs: `/${product.shop}/needs?need=${key}`,
    need: `/${product.shop}/needs/${key}`,
    persona: await firstLink(product, "/personas", /\/personas\/\d+/),
    map: `/${product.shop}/map`,
    recommendations: `/${product.shop}/recommendations`,
    import: await uploadReviews(browser, product),
    run: await firstLink(product, "/runs", /\/runs\/\d+/),
  };
}

/** A file whose columns wait to be matched, two of its rows unreadable. */
async function uploadReviews(browser: Browser, product: Product): Promise<string> {
  const { files } = makeSampleShop({ seed: 11, scale: 0.3, endDate: "2026-11-22" });
  const reviews = files.find(({ name }) => name === "reviews_en.csv")?.content ?? "";
  const [head = "", first = "", second = "", ...rest] = reviews.split(/\r?\n/);
  const spoilt = [head, first.replace(/\d{4}-\d{2}-\d{2}[^,]*/, "soon"), second, ...rest].join("\n");
  const page = await openPage(browser, product);
  await page.goto(`${product.url}/${product.uploads}/data`);
  await settled(page);
  const file = { name: "reviews_en.csv", mimeType: "text/csv", buffer: Buffer.from(spoilt) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.waitForURL(/\/data\/imports\/\d+$/);
  await page.context().close();
  return new URL(page.url()).pathname;
}

/** PNG with a palette: a third of the size, and no eye tells it. */
async function save(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle"); // charts load their engine on their own
  const picture = await page.screenshot({ animations: "disabled" });
  const file = path.join(FOLDER, `${name}.png`);
  const { size } = await sharp(picture).png({ palette: true, effort: 10, quality: 90 }).toFile(file);
  process.stderr.write(`${path.relative(process.cwd(), file)} ${Math.round(size / 1024)} KiB\n`);
}

const { product, stop } = await forkProduct(WHOLE_SHOP);
try {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const pages = Object.entries(await addresses(browser, product));
  for (const [look, visit] of LOOKS) {
    const page = await openPage(browser, product, visit);
    for (const [name, address] of pages) {
      await page.goto(product.url + address);
      await settled(page);
      await save(page, `${name}-${look}`);
    }
  }
  const phone = await openPage(browser, product, { width: 390, height: 844 });
  await phone.goto(`${product.url}/${product.shop}`);
  await settled(phone);
  await save(phone, "overview-390");
  await browser.close();
} finally {
  await stop();
}
