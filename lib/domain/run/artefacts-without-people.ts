/** The settings that a run's recommenders were found to do best with, and its fitted models without rows of customers. */
export const RECOMMENDER = "recommender";
export const RECOMMENDER_MODELS = "recommender-models";
/** The needs of a run before edits: lib/data/needs/edits/found-needs.ts. */
export const FOUND_NEEDS = "found-needs";
/** Where products lie on a run's map of them: lib/services/run/map/product-places.ts. */
export const PRODUCT_MAP = "product-map";

/** The personas of a run before edits: lib/data/personas/found-personas.ts. */
export const FOUND_PERSONAS = "found-personas";

/**
 * Artefacts that hold nothing of single customers. Deleting a person drops all others of the runs that knew them: a
 * stage that keeps factors or profiles needs no word here, one that keeps settings only is named, so that it stays.
 */
export const ARTEFACTS_WITHOUT_PEOPLE: readonly string[] = [
  RECOMMENDER,
  RECOMMENDER_MODELS,
  FOUND_NEEDS,
  FOUND_PERSONAS,
  PRODUCT_MAP,
];
