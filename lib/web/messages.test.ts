import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/format/locale";
import { loadMessages, type Messages } from "@/messages/load-messages";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** `errors.notFound` → its text, for every message. */
function flatten(messages: Messages, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const name = prefix + key;
    if (typeof value === "string") flat.set(name, value);
    else for (const [inner, text] of flatten(value, `${name}.`)) flat.set(inner, text);
  }
  return flat;
}

/** The names in `{name}` and `{name, plural, one {not this} …}`. */
function parametersOf(text: string): string[] {
  const names = /(?<!(?:one|other|zero|two|few|many|=\d+)\s*)\{\s*(\w+)\s*[,}]/g;
  return [...new Set([...text.matchAll(names)].map((match) => match[1] ?? ""))].sort();
}

function errorCodes(): string[] {
  const files = ["lib", "workers"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.includes("generated"))
      .map((file) => path.join(ROOT, folder, file)),
  );
  const codes = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/new AppError\(\s*"([^"]+)"/g)].map((match) => match[1] ?? ""),
  );
  return [...new Set(codes)].sort();
}

const [en, zh] = [flatten(loadMessages("en")), flatten(loadMessages("zh"))];

it("has every message in both languages", () => {
  expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
});

it("names the same values in both languages", () => {
  const differ = [...en].filter(([key, text]) => {
    const other = zh.get(key);
    return other !== undefined && parametersOf(text).join() !== parametersOf(other).join();
  });
  expect(differ.map(([key]) => key)).toEqual([]);
});

describe.each(LOCALES)("errors in %s", (locale) => {
  it("has a sentence for every code that is thrown", () => {
    const messages = locale === "en" ? en : zh;
    const codes = errorCodes();
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !messages.has(`errors.${code}`))).toEqual([]);
  });
});
