import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Of services that take no actor, those that pages may call: each says in its comment why nobody must be asked. */
const OPEN_TO_PAGES = ["isFirstStart", "listWorkspaces", "openSharedReport", "tokensCss"];

interface Service {
  readonly file: string;
  readonly name: string;
  readonly takesActor: boolean;
  readonly authorisesFirst: boolean;
  readonly asksThrough: string | null;
}

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
}

function isExported(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

type FunctionLike = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

function exportedFunctions(source: ts.SourceFile): [string, FunctionLike][] {
  return source.statements.filter(isExported).flatMap((node): [string, FunctionLike][] => {
    if (ts.isFunctionDeclaration(node)) return [[node.name?.text ?? "default", node]];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.flatMap(({ name, initializer }): [string, FunctionLike][] =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [[name.getText(), initializer]]
        : [],
    );
  });
}

function authorisesFirst({ body }: FunctionLike): boolean {
  const first = body && ts.isBlock(body) ? body.statements[0] : undefined;
  return first !== undefined && /^authorise\(actor, "[a-z]+"\);?$/.test(first.getText());
}

/** `name` if the first thing that a function waits for is `name(actor, …)`: then it is for `name` to ask. */
function asksThrough({ body }: FunctionLike): string | null {
  let first: ts.AwaitExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (first) return;
    if (ts.isAwaitExpression(node)) first = node;
    else ts.forEachChild(node, visit);
  };
  if (body) visit(body);
  const call = first?.expression;
  if (!call || !ts.isCallExpression(call) || call.arguments[0]?.getText() !== "actor") return null;
  return call.expression.getText();
}

const services: Service[] = sources("lib/services").flatMap((file) =>
  exportedFunctions(parse(file)).map(([name, node]) => ({
    file,
    name,
    takesActor: node.parameters[0]?.name.getText() === "actor",
    authorisesFirst: authorisesFirst(node),
    asksThrough: asksThrough(node),
  })),
);

/** `[file, name]` of everything under `folder` that is imported from lib/services. */
function importsOfServices(folder: string): [string, string][] {
  return sources(folder).flatMap((file) =>
    parse(file).statements.flatMap((node): [string, string][] => {
      if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return [];
      if (!node.moduleSpecifier.text.startsWith("@/lib/services/")) return [];
      const names = node.importClause?.namedBindings;
      if (!names || !ts.isNamedImports(names)) return [[file, "*"]];
      return names.elements.map((name) => [file, (name.propertyName ?? name.name).getText()]);
    }),
  );
}

it("finds the services", () => {
  expect(services.filter(({ takesActor }) => takesActor).length).toBeGreaterThanOrEqual(15);
});

it("finds every service that takes an actor asking first whether it may", () => {
  // What checks the actor itself, for services that have asked already.
  const asking = new Set(["ownUserId", "requireSystem"]);
  for (const { name, authorisesFirst: asks } of services) if (asks) asking.add(name);
  for (let before = -1; before < asking.size; ) {
    before = asking.size;
    for (const { name, asksThrough: other } of services) if (other && asking.has(other)) asking.add(name);
  }
  const forgot = services.filter(({ name, takesActor }) => takesActor && !asking.has(name));
  expect(forgot.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
});

it("finds no page, action or route that calls a service without an actor", () => {
  const withoutActor = new Set(services.filter(({ takesActor }) => !takesActor).map(({ name }) => name));
  const calls = importsOfServices("app").filter(
    ([, name]) => name === "*" || (withoutActor.has(name) && !OPEN_TO_PAGES.includes(name)),
  );
  expect(calls).toEqual([]);
});

it("finds every page of a workspace asking who is there", () => {
  const pages = sources("app/(app)/[workspace]").filter((file) =>
    /^(page|layout)\.tsx$/.test(path.basename(file)),
  );
  const forgot = pages.filter((file) => !parse(file).text.includes("await requireWorkspace("));
  expect(pages.length).toBeGreaterThan(0);
  expect(forgot).toEqual([]);
});
