import type { DateBasis } from '../corpus/types.ts';

/**
 * Whether readers have to be told that a date was inferred. The words of a date with one of the EDTF signs `?` and `%` already say that the
 * date is not certain.
 */
export function isInferred({ date, dateBasis }: { date: string | null; dateBasis?: Pick<DateBasis, 'kind'> | undefined }): boolean {
	return dateBasis?.kind === 'inferred' && !/[?%]/.test(date ?? '?');
}
