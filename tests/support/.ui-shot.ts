import { launchBrowser, saveShot } from "@/tests/support/browser";

const [path = "/gallery", name = "g", ...kinds] = process.argv.slice(2);
const b = await launchBrowser();
for (const kind of kinds.length ? kinds : ["light-1440", "dark-1440", "light-390"]) {
  const [theme, width, lang] = kind.split("-");
  const c = await b.newContext({
    viewport: { width: Number(width), height: 900 },
    ...(width === "390" ? { isMobile: true, hasTouch: true } : {}),
  });
  await c.addCookies([
    { name: "theme", value: theme ?? "light", url: "http://localhost:3107" },
    { name: "locale", value: lang ?? "en", url: "http://localhost:3107" },
  ]);
  const p = await c.newPage();
  p.on("console", (m) => {
    if (m.type() === "error" || m.type() === "warning") console.log(kind, m.text().slice(0, 600));
  });
  p.on("pageerror", (e) => console.log(kind, "PAGEERROR", e.message));
  await p.goto(`http://localhost:3107${path}`, { waitUntil: "networkidle" });
  await p.waitForTimeout(800);
  console.log(
    await saveShot(p, `${name}-${kind}`),
    await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth].join("/")),
  );
  await c.close();
}
await b.close();
