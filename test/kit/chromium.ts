import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is; installed by apt-get, after saying so, where it is missing and we are root. */
export async function findChromium(report: (line: string) => void): Promise<string> {
  const found = place();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    report('Chromium is missing: installing it with apt-get (once, about 400 MB) ...');
    await install();
    const installed = place();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and there is none on this machine. Install it with the ' +
      'packages of this system (Debian: apt-get install chromium; macOS: brew install --cask chromium), ' +
      'or set SILSILAH_TEST_CHROMIUM to one that you have.',
  );
}

const place = () => process.env['SILSILAH_TEST_CHROMIUM'] ?? places.find((each) => existsSync(each));

async function install(): Promise<void> {
  const run = promisify(execFile);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
}
