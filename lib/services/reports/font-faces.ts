import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** The fonts of the pages: letters, then Chinese characters, which come in a hundred files. */
const FONTS = ["@fontsource-variable/inter", "@fontsource-variable/noto-sans-sc"];

interface Face {
  readonly css: string;
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/**
 * The faces that hold at least one character of `text`, with their bytes in them, so that a page needs nothing from
 * anywhere: some hundred kilobytes instead of ten megabytes.
 */
export function fontFaces(text: string): string {
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const needed = allFaces().filter(({ ranges }) =>
    characters.some((code) => ranges.some(([from, to]) => code >= from && code <= to)),
  );
  return needed
    .map(({ css, file }) =>
      css.replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${readFileSync(file).toString("base64")})`),
    )
    .join("\n");
}

let faces: Face[] | undefined;

function allFaces(): Face[] {
  faces ??= FONTS.flatMap((font) => {
    const sheet = require.resolve(`${font}/wght.css`);
    return [...readFileSync(sheet, "utf8").matchAll(/@font-face \{[^}]*\}/g)].map(([css]) => ({
      css,
      file: path.join(path.dirname(sheet), /url\(([^)]+)\)/.exec(css)?.[1] ?? ""),
      ranges: [...css.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = "", to = from]) => {
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
      }),
    }));
  });
  return faces;
}
