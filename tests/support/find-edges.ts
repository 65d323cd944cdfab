import { readdirSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

export interface FoundAction {
  readonly key: string;
  readonly call: (input: unknown) => Promise<unknown>;
}

export interface FoundRoute {
  readonly key: string;
  readonly method: string;
  readonly call: (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;
}

/** Files below app/ of this name, with forward slashes, in order. */
export function findSources(name: string): string[] {
  return readdirSync(path.join(ROOT, "app"), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === name)
    .map((file) => `app/${file.split(path.sep).join("/")}`)
    .sort();
}

async function exportsOf(file: string): Promise<[string, unknown][]> {
  return Object.entries((await import(path.join(ROOT, file))) as Record<string, unknown>);
}

/** Every function that an actions.ts exports: each of them is an open door. */
export async function findActions(): Promise<FoundAction[]> {
  const files = findSources("actions.ts");
  const found = await Promise.all(
    files.map(async (file) =>
      (await exportsOf(file)).flatMap(([name, value]) =>
        typeof value === "function" ? [{ key: `${file} ${name}`, call: value as FoundAction["call"] }] : [],
      ),
    ),
  );
  return found.flat();
}

/** Every method of every route.ts, with its address as the folders spell it. */
export async function findRoutes(): Promise<FoundRoute[]> {
  const files = findSources("route.ts");
  const found = await Promise.all(
    files.map(async (file) => {
      const address = file
        .replace(/^app/, "")
        .replace(/\/route\.ts$/, "")
        .replace(/\/\([^)]+\)/g, "");
      return (await exportsOf(file)).flatMap(([name, value]) =>
        METHODS.includes(name)
          ? [{ key: `${name} ${address}`, method: name, call: value as FoundRoute["call"] }]
          : [],
      );
    }),
  );
  return found.flat();
}
