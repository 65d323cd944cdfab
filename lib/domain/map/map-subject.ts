/** What a map can lay out. */
export const MAP_SUBJECTS = ["customers", "mentions", "products"] as const;
export type MapSubject = (typeof MAP_SUBJECTS)[number];

/** What a point belongs to, once or several times. */
export const MAP_FACETS = ["personas", "needs", "categories", "brands", "languages"] as const;
export type MapFacet = (typeof MAP_FACETS)[number];

export const MAP_NUMBERS = [
  "recency",
  "frequency",
  "monetary",
  "mentions",
  "price",
  "sold",
  "rating",
  "sentiment",
] as const;
export type MapNumber = (typeof MAP_NUMBERS)[number];

interface SubjectParts {
  readonly facets: readonly MapFacet[];
  readonly numbers: readonly MapNumber[];
}

/** What is known of the points of each map; the first facet colours it unless somebody asks for another. */
export const MAP_PARTS = {
  customers: {
    facets: ["personas", "needs", "categories"],
    numbers: ["recency", "frequency", "monetary", "mentions", "sentiment"],
  },
  mentions: { facets: ["needs", "personas", "categories", "languages"], numbers: ["rating", "sentiment"] },
  products: {
    facets: ["categories", "needs", "brands"],
    numbers: ["price", "sold", "mentions", "rating", "sentiment"],
  },
} as const satisfies Record<MapSubject, SubjectParts>;

/** Before the name of an attribute that points are coloured by. */
export const ATTRIBUTE_PREFIX = "attribute:";
