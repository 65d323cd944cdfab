/** The probability that log odds stand for: 1 / (1 + e^-x). */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
