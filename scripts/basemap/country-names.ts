/**
 * ISO 3166-1 three-letter codes with their two-letter codes, which is what `Intl.DisplayNames` takes to name a country in the reader's
 * language. The codes are one string, since a table of 230 rows would say no more.
 */
const CODES = `
AFG AF ALB AL DZA DZ ASM AS AND AD AGO AO AIA AI ATG AG ARG AR ARM AM ABW AW AUS AU AUT AT AZE AZ BHS BS BHR BH BGD BD BRB BB BLR BY
BEL BE BLZ BZ BEN BJ BMU BM BTN BT BOL BO BIH BA BWA BW BRA BR VGB VG BRN BN BGR BG BFA BF BDI BI CPV CV KHM KH CMR CM CAN CA CYM KY
CAF CF TCD TD CHL CL CHN CN COL CO COM KM COG CG COD CD COK CK CRI CR CIV CI HRV HR CUB CU CUW CW CYP CY CZE CZ DNK DK DJI DJ DMA DM
DOM DO ECU EC EGY EG SLV SV GNQ GQ ERI ER EST EE SWZ SZ ETH ET FLK FK FRO FO FJI FJ FIN FI FRA FR PYF PF GAB GA GMB GM GEO GE DEU DE
GHA GH GRC GR GRL GL GRD GD GUM GU GTM GT GGY GG GIN GN GNB GW GUY GY HTI HT HND HN HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ IRL IE
IMN IM ISR IL ITA IT JAM JM JPN JP JEY JE JOR JO KAZ KZ KEN KE KIR KI PRK KP KOR KR KWT KW KGZ KG LAO LA LVA LV LBN LB LSO LS LBR LR
LBY LY LIE LI LTU LT LUX LU MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MHL MH MRT MR MUS MU MEX MX FSM FM MDA MD MCO MC MNG MN MNE ME
MSR MS MAR MA MOZ MZ MMR MM NAM NA NRU NR NPL NP NLD NL NCL NC NZL NZ NIC NI NER NE NGA NG NIU NU NFK NF MKD MK MNP MP NOR NO OMN OM
PAK PK PLW PW PSE PS PAN PA PNG PG PRY PY PER PE PHL PH PCN PN POL PL PRT PT PRI PR QAT QA ROU RO RUS RU RWA RW BLM BL SHN SH KNA KN
LCA LC MAF MF SPM PM VCT VC WSM WS SMR SM STP ST SAU SA SEN SN SRB RS SYC SC SLE SL SGP SG SXM SX SVK SK SVN SI SLB SB SOM SO ZAF ZA
SSD SS ESP ES LKA LK SDN SD SUR SR SWE SE CHE CH SYR SY TJK TJ TZA TZ THA TH TLS TL TGO TG TON TO TTO TT TUN TN TUR TR TKM TM TCA TC
TUV TV UGA UG UKR UA ARE AE GBR GB USA US URY UY UZB UZ VUT VU VAT VA VEN VE VNM VN VIR VI WLF WF ESH EH YEM YE ZMB ZM ZWE ZW ALA AX
`
	.trim()
	.split(/\s+/);

/** Names the source abbreviates or has outdated, in full and as the United Nations' English list has them (short where it is long). */
const NAMES: Record<string, string> = {
	ATG: 'Antigua and Barbuda',
	BIH: 'Bosnia and Herzegovina',
	CAF: 'Central African Republic',
	COD: 'DR Congo',
	COG: 'Congo',
	CPV: 'Cabo Verde',
	CYM: 'Cayman Islands',
	COK: 'Cook Islands',
	DOM: 'Dominican Republic',
	ESH: 'Western Sahara',
	FLK: 'Falkland Islands (Malvinas)',
	FRO: 'Faroe Islands',
	GNQ: 'Equatorial Guinea',
	KNA: 'Saint Kitts and Nevis',
	MAF: 'Saint Martin',
	MHL: 'Marshall Islands',
	MNP: 'Northern Mariana Islands',
	PCN: 'Pitcairn',
	PYF: 'French Polynesia',
	SLB: 'Solomon Islands',
	SPM: 'Saint Pierre and Miquelon',
	SSD: 'South Sudan',
	STP: 'São Tomé and Príncipe',
	SWZ: 'Eswatini',
	TCA: 'Turks and Caicos Islands',
	TUR: 'Türkiye',
	USA: 'United States',
	VCT: 'Saint Vincent and the Grenadines',
	VGB: 'British Virgin Islands',
	VIR: 'U.S. Virgin Islands',
	VNM: 'Viet Nam',
	WLF: 'Wallis and Futuna'
};

/** The two-letter code of a three-letter one. */
export function alpha2(a3: string): string {
	const i = CODES.indexOf(a3);
	const code = CODES[i + 1];
	if (i < 0 || i % 2 || !code)
		throw new Error(`No ISO two-letter code for "${a3}": add it to CODES or, if it gets no label, to UNLABELLED`);
	return code;
}

export function countryName(a3: string, sourceName: string): string {
	return NAMES[a3] ?? sourceName;
}
