/** What a script or a style sheet uses that came to Chromium after version 90, by name. */
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** Statics and globals, with the version that brought them (chromestatus.com, MDN). */
const NEWER: Readonly<Record<string, number>> = {
  'Object.hasOwn': 93,
  'Object.groupBy': 117,
  'Array.fromAsync': 121,
  'Promise.withResolvers': 119,
  'AbortSignal.any': 116,
  'AbortSignal.timeout': 103,
  'crypto.randomUUID': 92,
};
const NEWER_GLOBALS: Readonly<Record<string, number>> = { structuredClone: 98 };
/** Methods that nothing older has under the same name. */
const NEWER_METHODS: Readonly<Record<string, number>> = {
  at: 92,
  findLast: 97,
  findLastIndex: 97,
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  isWellFormed: 111,
};

const from = (what: string, version: number): string => `${what} (from ${version})`;

/**
 * Names of what the script uses and Chromium 90 lacks: syntax it cannot parse, functions it has not. A function that
 * the script first looks for (`a?.b`, `typeof a.b`, `if (a.b)`) is called under a guard and does not count.
 * Throws a SyntaxError for what is no script of 2022 at all.
 */
export const newerThanChromium90 = (script: string): readonly string[] => {
  const found: string[] = [];
  const read = new Map<string, number>();
  const called: { name: string; version: number }[] = [];
  const tree = parse(script, { ecmaVersion: 2022, sourceType: 'module' });
  simple(tree, {
    StaticBlock: () => void found.push(from('static block', 94)),
    BinaryExpression: (node) => {
      if (node.operator === 'in' && node.left.type === 'PrivateIdentifier') found.push(from('#name in', 91));
    },
    Literal: (node) => {
      if (node.regex?.flags.includes('v')) found.push(from('regular expression with v', 112));
    },
    MemberExpression: (node) => {
      if (node.computed || node.property.type !== 'Identifier') return;
      const name = `${node.object.type === 'Identifier' ? node.object.name : ''}.${node.property.name}`;
      read.set(name, (read.get(name) ?? 0) + 1);
    },
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type === 'Identifier' && NEWER_GLOBALS[callee.name] !== undefined)
        called.push({ name: callee.name, version: NEWER_GLOBALS[callee.name] ?? 0 });
      if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return;
      if (node.optional) return;
      const method = callee.property.name;
      const name = `${callee.object.type === 'Identifier' ? callee.object.name : ''}.${method}`;
      const version = NEWER[name] ?? (Object.hasOwn(NEWER_METHODS, method) ? NEWER_METHODS[method] : undefined);
      if (version !== undefined) called.push({ name, version });
    },
  });
  for (const { name, version } of called) {
    const calls = called.filter((c) => c.name === name).length;
    // Read more often than called: somewhere it is looked for first.
    if ((read.get(name) ?? 0) <= calls) found.push(from(name, version));
  }
  return found;
};

const NEWER_STYLES: readonly (readonly [RegExp, string, number])[] = [
  [/:has\(/, ':has()', 105],
  [/@container\b/, '@container', 105],
  [/@layer\b/, '@layer', 99],
  [/@scope\b/, '@scope', 118],
  [/color-mix\(/, 'color-mix()', 111],
  [/\boklch\(|\boklab\(/, 'oklch()', 111],
  [/\d(?:dvh|svh|lvh|dvw)\b/, 'dvh', 108],
  [/(?:^|[;{}])\s*&/, 'nesting', 112],
];

export const newerStyles = (sheet: string): readonly string[] =>
  NEWER_STYLES.flatMap(([pattern, what, version]) => (pattern.test(sheet) ? [from(what, version)] : []));
