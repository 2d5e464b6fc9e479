/** Values by key, in the order in which each key comes first; a value of several keys stands under each of them, once. */
export function group<T, K>(values: readonly T[], keysOf: (value: T) => readonly K[]): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const value of values) {
		for (const key of new Set(keysOf(value))) {
			const members = groups.get(key);
			if (members) members.push(value);
			else groups.set(key, [value]);
		}
	}
	return groups;
}
