/** Every level of a scale of a few levels has its line; of a wide one, such as 0–100, the chart chooses. */
export function tickStep({ min, max }: { min: number; max: number }): { stepSize?: number } {
  return max - min <= 12 ? { stepSize: 1 } : {};
}
