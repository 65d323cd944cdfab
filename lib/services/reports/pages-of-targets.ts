/**
 * On which page (from 1) each named target of a PDF that Chromium wrote lies. Its page tree and its targets are plain
 * objects; a file that is made otherwise gives none, and then a table of contents goes without numbers.
 */
export function pagesOfTargets(pdf: Buffer): Map<string, number> {
  const text = pdf.toString("latin1");
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id = "", body = ""]) => [id, body]),
  );
  const leaves = (id: string): string[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(id) ?? "")?.[1];
    if (kids === undefined) return [id];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = ""]) => leaves(kid));
  };
  const root = /\/Pages (\d+) 0 R/.exec(text)?.[1];
  const targets = /\/Dests (\d+) 0 R/.exec(text)?.[1];
  if (root === undefined || targets === undefined) return new Map();
  const order = new Map(leaves(root).map((id, place) => [id, place + 1]));
  return new Map(
    [...(objects.get(targets) ?? "").matchAll(/\/([\w-]+) \[(\d+) 0 R/g)].flatMap(
      ([, name = "", id = ""]) => {
        const page = order.get(id);
        return page === undefined ? [] : [[name, page] as const];
      },
    ),
  );
}

/** How many pages a PDF that Chromium wrote has. */
export function countPages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}
