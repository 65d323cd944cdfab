/** The standard normal deviate on either side of zero that 95 % lie between. */
export const Z95 = 1.959964;
