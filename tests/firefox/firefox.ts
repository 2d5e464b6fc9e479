/** A stock Firefox, led by WebDriver BiDi: Playwright's own Firefox cannot be had on every machine. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const COMMANDS = ['firefox-esr', 'firefox'];

/** The command that starts Firefox here, with its version; null where there is none. */
export function findFirefox(): { command: string; version: string } | null {
	for (const command of COMMANDS) {
		const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
		const version = /Firefox ([\d.]+)/.exec(stdout ?? '')?.[1];
		if (version) return { command, version };
	}
	return null;
}

type Answer = { id: number; result: Record<string, unknown>; error?: string; message?: string };
type Context = { context: string; url: string; children: Context[] | null };

/** A browser with one page. */
export class Firefox {
	readonly #process: ChildProcess;
	readonly #profile: string;
	#socket!: WebSocket;
	#context = '';
	#sent = 0;
	readonly #waiting = new Map<number, (answer: Answer) => void>();

	private constructor(command: string) {
		this.#profile = mkdtempSync(path.join(tmpdir(), 'citemap-firefox-'));
		// No traffic of the browser's own; WebGL without a graphics card; nobody is asked before a page opens another.
		const preferences = {
			'webgl.force-enabled': true,
			'network.proxy.type': 0,
			'app.update.enabled': false,
			'browser.shell.checkDefaultBrowser': false,
			'datareporting.policy.dataSubmissionEnabled': false,
			'toolkit.telemetry.enabled': false
		};
		const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
		writeFileSync(path.join(this.#profile, 'user.js'), lines.join('\n'));
		const options = ['--no-remote', '--profile', this.#profile, '--remote-debugging-port=0'];
		const hasScreen = spawnSync('xvfb-run', ['--help']).status === 0;
		// Without any screen Firefox draws no WebGL.
		this.#process = hasScreen ? spawn('xvfb-run', ['-a', command, ...options]) : spawn(command, ['--headless', ...options]);
	}

	/** Starts Firefox; rejects where Firefox does not come up within a minute. */
	static async start(command: string): Promise<Firefox> {
		const firefox = new Firefox(command);
		const address = await new Promise<string>((resolve, reject) => {
			setTimeout(() => reject(new Error(`${command} did not start`)), 60_000).unref();
			firefox.#process.stderr!.on('data', (part: Buffer) => {
				const found = /WebDriver BiDi listening on (ws:\S+)/.exec(String(part));
				if (found) resolve(found[1]!);
			});
		});
		firefox.#socket = new WebSocket(`${address}/session`);
		await new Promise((open) => (firefox.#socket.onopen = open));
		firefox.#socket.onmessage = ({ data }) => {
			const answer = JSON.parse(String(data)) as Answer;
			firefox.#waiting.get(answer.id)?.(answer);
		};
		await firefox.#send('session.new', { capabilities: {} });
		const [page] = await firefox.#contexts();
		firefox.#context = page!.context;
		return firefox;
	}

	async close(): Promise<void> {
		await this.#send('browser.close', {}).catch(() => {});
		this.#process.kill();
		rmSync(this.#profile, { recursive: true, force: true });
	}

	async goto(url: string): Promise<void> {
		await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
	}

	/** The value of an expression that gives a text, in the page or in the frame at `frame` among its frames. */
	async evaluate(expression: string, frame?: number): Promise<string> {
		const context = frame === undefined ? this.#context : (await this.frames())[frame]!.context;
		const { result, exceptionDetails } = (await this.#send('script.evaluate', {
			expression,
			target: { context },
			awaitPromise: true
		})) as { result?: { value?: string }; exceptionDetails?: { text: string } };
		if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
		return String(result?.value);
	}

	/** The frames of the page, in order. */
	async frames(): Promise<Context[]> {
		const [page] = await this.#contexts();
		return page?.children ?? [];
	}

	async #contexts(): Promise<Context[]> {
		return (await this.#send('browsingContext.getTree', {}))['contexts'] as Context[];
	}

	#send(method: string, params: object): Promise<Answer['result']> {
		const id = ++this.#sent;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, ({ result, error, message }) => (error ? reject(new Error(`${method}: ${message}`)) : resolve(result)));
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
	}
}
