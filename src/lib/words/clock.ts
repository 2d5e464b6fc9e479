/** A time of day, with the zone as written: `Z`, an offset such as `+02:00`, or null where none is given. */
export type Clock = { hour: string; minute: string; second: string; zone: string | null };

const CLOCK = /T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** The time of day in an EDTF date; null where the date has none, or one that no clock shows. */
export function clockOf(edtf: string): Clock | null {
	const [, hour, minute, second, zone = null] = CLOCK.exec(edtf) ?? [];
	return hour === undefined || minute === undefined || second === undefined ? null : { hour, minute, second, zone };
}
