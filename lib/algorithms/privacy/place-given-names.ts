/** Given names that are places too: with a word that is no family name they are those. */
export const PLACES: ReadonlySet<string> = new Set(
  "victoria charlotte austin madison jackson florence paris georgia sydney chelsea brooklyn lincoln virginia carolina savannah adelaide regina diego juan jose luis santiago helena eugene houston dallas denver israel jordan chad kent devon jersey".split(
    " ",
  ),
);
