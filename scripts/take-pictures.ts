import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { projectRoot } from '../server/project-root.ts';
import { findChromium } from '../test/kit/chromium.ts';

const help = `npm run pictures -- [--url http://localhost:4000]

Takes the pictures of the pages that README shows, from a running server with the seeds, into docs/pictures.
Fails when one is larger than 120 kB.

  --url    address of the server
  --help   this text
`;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** What must stand at the top of the picture; else the page's own top does. */
  readonly from?: string;
}

const pictures: readonly Picture[] = [
  { name: 'home', path: '/en/', width: 1280, height: 860, colorScheme: 'light' },
  {
    name: 'lineage',
    path: '/en/lineage/motif/mega-mendung',
    width: 1280,
    height: 860,
    colorScheme: 'light',
  },
  { name: 'map', path: '/en/map', width: 1280, height: 860, colorScheme: 'dark' },
  {
    name: 'record',
    path: '/motif/parang-rusak',
    width: 1280,
    height: 860,
    colorScheme: 'light',
    from: '#pemakaian',
  },
];

const mostBytes = 120_000;
const quality = 0.8;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: 'string', default: 'http://localhost:4000' }, help: { type: 'boolean' } },
  });
  if (values.help) return void process.stdout.write(help);
  const folder = join(projectRoot, 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  const executablePath = await findChromium((line) => process.stderr.write(`${line}\n`));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const picture of pictures) {
      const webp = await toWebp(browser, await take(browser, picture, values.url));
      if (webp.length > mostBytes) {
        throw new Error(`${picture.name} has ${webp.length} bytes; ${mostBytes} are allowed.`);
      }
      await writeFile(join(folder, `${picture.name}.webp`), webp);
      process.stdout.write(`docs/pictures/${picture.name}.webp  ${webp.length} bytes\n`);
    }
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, picture: Picture, url: string): Promise<Buffer> {
  const { path, width, height, colorScheme, from } = picture;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  const answer = await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
  if (!answer?.ok()) throw new Error(`${url}${path} answered ${answer?.status()}. Is the server seeded?`);
  if (from) await page.locator(from).evaluate((element) => element.scrollIntoView());
  const png = await page.screenshot();
  await context.close();
  return png;
}

/** The browser itself writes WebP, a third of the size of PNG, and saves us a library for images. */
async function toWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const address = await page.evaluate<string>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', ${quality});
  })()`);
  await page.close();
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

await main();
