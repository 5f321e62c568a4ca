import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Finding, Problem, YamlPath } from './problem.ts';

/** Looks findings up in the text of their files. Only a file that has any is parsed again for it. */
export function locateFindings(findings: readonly Finding[], texts: ReadonlyMap<string, string>): Problem[] {
  const locators = new Map<string, Locator>();
  const locatorOf = (file: string) => {
    const locator = locators.get(file) ?? fileLocator(texts.get(file) ?? '');
    locators.set(file, locator);
    return locator;
  };
  return findings.map(({ path, atKey, hint, ...rest }) => ({
    code: rest.code,
    severity: rest.severity,
    file: rest.file,
    ...locatorOf(rest.file)(path, atKey ?? false),
    message: rest.message,
    hint: hint ?? null,
  }));
}

type Locator = (path: YamlPath, atKey: boolean) => { line: number; column: number };

function fileLocator(text: string): Locator {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return (path, atKey) => {
    const { line, col } = lineCounter.linePos(offsetOf(document.contents, path, atKey));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

/** Where the value at a path begins, or the nearest thing around it that is there. */
function offsetOf(top: Node | null, path: YamlPath, atKey: boolean): number {
  let node = top;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const { key, value } = child(node, step);
    if (key === null && value === null) return offset;
    const wanted = atKey && depth === path.length - 1 ? (key ?? value) : (value ?? key);
    offset = wanted?.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}

function child(node: Node | null, step: string | number): { key: Node | null; value: Node | null } {
  if (isSeq(node)) return { key: null, value: asNode(node.items[Number(step)]) };
  if (!isMap(node)) return { key: null, value: null };
  const pair = node.items.find((item) => isPair(item) && keyText(item.key) === String(step));
  return { key: asNode(pair?.key), value: asNode(pair?.value) };
}

const asNode = (value: unknown): Node | null => (isNode(value) ? value : null);
const keyText = (key: unknown): string =>
  String(typeof key === 'object' && key !== null && 'value' in key ? key.value : key);
