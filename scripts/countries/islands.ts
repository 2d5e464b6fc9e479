import type { Position } from 'geojson';

/**
 * Land that the atlas leaves out and that lies farther from what the atlas draws of the land's country than
 * `src/lib/intake/checks/check-places.ts` forgives, or so near to another country that a place there would seem to be in the other. One
 * point each, `[lng, lat]`.
 */
export const ISLANDS: Record<string, [name: string, at: Position][]> = {
	AS: [['Swains Island', [-171.08, -11.06]]],
	AU: [
		['Lord Howe Island', [159.08, -31.55]],
		['Willis Island', [149.97, -16.29]]
	],
	BQ: [['Saba', [-63.24, 17.63]]],
	BR: [
		['Fernando de Noronha', [-32.42, -3.85]],
		['Trindade', [-29.32, -20.51]],
		['Saint Peter and Saint Paul', [-29.35, 0.92]]
	],
	BV: [['Bouvet Island', [3.36, -54.42]]],
	CK: [
		['Penrhyn', [-158.05, -9.0]],
		['Pukapuka', [-165.84, -10.88]],
		['Manihiki', [-161.0, -10.4]],
		['Palmerston', [-163.18, -18.04]]
	],
	CL: [
		['San Félix', [-80.1, -26.29]],
		['Salas y Gómez', [-105.36, -26.47]]
	],
	CO: [
		['San Andrés', [-81.71, 12.58]],
		['Providencia', [-81.37, 13.35]],
		['Malpelo', [-81.6, 4.0]]
	],
	CR: [['Cocos Island', [-87.06, 5.53]]],
	EC: [['Darwin Island', [-92.0, 1.68]]],
	EE: [['Ruhnu', [23.25, 57.8]]],
	ES: [['Melilla', [-2.94, 35.29]]],
	FM: [
		['Kapingamarangi', [154.78, 1.08]],
		['Nukuoro', [154.97, 3.84]],
		['Ifalik', [144.45, 7.25]],
		['Faraulep', [144.51, 8.59]],
		['Eauripik', [143.04, 6.69]],
		['Lamotrek', [146.31, 7.49]],
		['Satawal', [147.03, 7.38]]
	],
	FR: [['Clipperton', [-109.22, 10.3]]],
	GD: [['Carriacou', [-61.46, 12.48]]],
	GI: [['Gibraltar', [-5.35, 36.14]]],
	GQ: [['Annobón', [5.63, -1.43]]],
	GR: [['Kastellorizo', [29.59, 36.15]]],
	IT: [['Capraia', [9.84, 43.05]]],
	JP: [
		['Minamitorishima', [153.98, 24.29]],
		['Okinotorishima', [136.08, 20.42]],
		['Minamidaitō', [131.24, 25.84]]
	],
	MH: [
		['Enewetak', [162.33, 11.35]],
		['Bikini', [165.4, 11.6]],
		['Bokak', [168.95, 14.65]]
	],
	MU: [
		['Rodrigues', [63.42, -19.7]],
		['Agaléga', [56.6, -10.4]],
		['Saint Brandon', [59.65, -16.6]]
	],
	MV: [
		['Addu', [73.15, -0.65]],
		['Fuvahmulah', [73.42, -0.3]]
	],
	MX: [['Clarión', [-114.73, 18.36]]],
	NZ: [
		['Raoul Island', [-177.92, -29.27]],
		['Antipodes Islands', [178.77, -49.68]]
	],
	PF: [
		['Tubuai', [-149.47, -23.38]],
		['Rurutu', [-151.34, -22.45]],
		['Rapa', [-144.35, -27.6]],
		['Gambier', [-134.97, -23.12]]
	],
	PH: [['Taganak', [118.31, 6.07]]],
	PN: [
		['Pitcairn', [-130.1, -25.07]],
		['Ducie Island', [-124.79, -24.67]],
		['Oeno', [-130.74, -23.93]]
	],
	RU: [['Big Diomede', [-169.05, 65.78]]],
	SB: [
		['Tikopia', [168.83, -12.3]],
		['Anuta', [169.85, -11.61]]
	],
	SC: [
		['Aldabra', [46.4, -9.4]],
		['Farquhar', [51.1, -10.15]]
	],
	SH: [
		['Tristan da Cunha', [-12.28, -37.1]],
		['Gough Island', [-9.94, -40.32]]
	],
	TF: [
		['Amsterdam Island', [77.55, -37.83]],
		['Europa', [40.35, -22.37]],
		['Juan de Nova', [42.75, -17.05]],
		['Glorioso', [47.3, -11.58]],
		['Tromelin', [54.52, -15.89]]
	],
	TK: [
		['Atafu', [-172.5, -8.56]],
		['Nukunonu', [-171.83, -9.17]],
		['Fakaofo', [-171.25, -9.38]]
	],
	TV: [
		['Nanumea', [176.12, -5.68]],
		['Niulakita', [179.47, -10.79]]
	],
	TW: [
		['Matsu', [119.95, 26.16]],
		['Pratas', [116.72, 20.7]]
	],
	UM: [
		['Wake Island', [166.63, 19.28]],
		['Midway', [-177.37, 28.21]],
		['Johnston Atoll', [-169.53, 16.73]],
		['Palmyra', [-162.08, 5.88]],
		['Jarvis Island', [-160.0, -0.37]],
		['Howland Island', [-176.62, 0.81]],
		['Navassa', [-75.01, 18.4]]
	]
};
