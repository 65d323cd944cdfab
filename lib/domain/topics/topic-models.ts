/** How topics are found: groups of words that stand near one another, or latent Dirichlet allocation. Best first. */
export const TOPIC_MODELS = ["nmf", "lda"] as const;

export type TopicModelName = (typeof TOPIC_MODELS)[number];
