/** Texts that are code in some other language, or no text at all. */
export const hostileTexts: readonly string[] = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE n //`,
  '`) MATCH (n) DETACH DELETE n //',
  'name:(* OR [* TO *]) AND -x~99 ^',
  '/(a+)+$/',
  '*:*',
  '\\',
  '(((((',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  'motif/../region/bali',
  'x\r\nset-cookie: a=b',
  '\u0000\uFFFF\u202E',
  '\uD800',
  'motif/'.repeat(2_000),
];

const deepList = (depth: number): unknown => (depth === 0 ? 1 : [deepList(depth - 1)]);

/** Values that a variable should not have, whatever its type. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  '',
  -1,
  0,
  2 ** 31,
  2 ** 53,
  1e308,
  0.5,
  [],
  {},
  [null],
  [[]],
  { toString: 'x' },
  { en: null, id: { en: 1 } },
  deepList(60),
  Array.from({ length: 3_000 }, (_, index) => `motif/${index}`),
  'x'.repeat(100_000),
  ...hostileTexts,
];
