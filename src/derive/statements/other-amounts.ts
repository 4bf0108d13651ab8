/** Other numbers in the place of the article's, near enough to be believed and plainly different. */

/** The same number of decimals and the same grouping; shares stay under 100. */
export function otherAmounts(digits: string, share: boolean): string[] {
  const value = Number(digits.replaceAll(',', ''));
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  if (!Number.isFinite(value) || value <= 1) return [];
  const factors = share && value > 50 ? [0.55, 0.8, 0.35] : [2, 0.5, 3];
  return factors
    .map((factor) => value * factor)
    .map((other) => rounded(other, value, decimals))
    .filter((other) => other > 0 && other !== value && (!share || other < 100))
    .map((other) => written(other, digits.includes(','), decimals))
    .filter((other, at, all) => all.indexOf(other) === at);
}

/** As round as the number it stands for. */
function rounded(other: number, value: number, decimals: number): number {
  if (decimals > 0) return Number(other.toFixed(decimals));
  const unit = [1000, 100, 50, 10, 5].find((step) => value % step === 0 && other >= step) ?? 1;
  return Math.round(other / unit) * unit;
}

function written(value: number, grouped: boolean, decimals: number): string {
  const fixed = value.toFixed(decimals);
  return grouped ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : fixed;
}
