/** Number of the categorical scale that marks the open topic. */
export const topicColour = 1;
