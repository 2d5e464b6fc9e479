/**
 * What Chromium does without in tests. A second flag `--disable-features` replaces the first, so that what Playwright turns off stands here
 * too; `tests/tools/browser-features.test.ts` compares.
 */
export const BY_PLAYWRIGHT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion'
];

/**
 * The suggestions below the address bar are two pages of the browser's own, drawn for every window though no test looks at them: without
 * these pages a window takes half the time to open.
 */
const SUGGESTIONS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

export const WITHOUT_FEATURES = `--disable-features=${[...BY_PLAYWRIGHT, ...SUGGESTIONS].join()}`;
