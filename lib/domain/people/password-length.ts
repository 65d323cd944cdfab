/** Length is what makes a password hard to guess, so it is the only rule. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;
