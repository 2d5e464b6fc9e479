/** A number with its noun: `1 mark`, `2 marks`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
