/** Scenario text to scenario: YAML, then the schema, then references. Whole, or every fault with its line. */
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import { checkScenario, type FaultPath, printPath } from '@firebreak/shared/scenario/check.ts';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import type { ScenarioFault } from '@firebreak/shared/wire/http.ts';
import { type Document, isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Larger than any scenario; keeps a hostile upload cheap. */
export const MAX_SCENARIO_BYTES = 600_000;
/** A scenario has about a dozen levels. Deeper text is refused before the parser recurses into it. */
const MAX_INDENT = 200;
const MAX_BRACKETS = 100;

const FIXES: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'Write the value out.',
  BAD_INDENT: 'Line the keys of one group up, with spaces.',
  DUPLICATE_KEY: 'Keep one of the two keys.',
  MISSING_CHAR: 'Close the quotation mark or bracket.',
  MULTIPLE_DOCS: 'Keep one document; remove the line "---".',
  TAB_AS_INDENT: 'Use spaces instead of tabs.',
  TAG_RESOLVE_FAILED: 'Remove the tag (the word after "!").',
};

const refuse = (message: string, fix: string, line?: number): Result<never, ScenarioFault[]> =>
  err([{ path: '', message, fix, ...(line === undefined ? {} : { line }) }]);

const tooDeep = (text: string): boolean => {
  let open = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open -= 1;
    deepest = Math.max(deepest, open);
  }
  return deepest > MAX_BRACKETS || new RegExp(`^(?: {${MAX_INDENT}}|(?:[-?:] ){${MAX_BRACKETS}})`, 'm').test(text);
};

/** The line of the node at a path, or of the nearest one above it that exists. */
const lineAt = (document: Document, lines: LineCounter, path: FaultPath): number | undefined => {
  let node: unknown = document.contents;
  let offset = isCollection(node) ? node.range?.[0] : undefined;
  for (const key of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.get(key, true);
      if (isCollection(node) || isScalar(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
};

const firstAlias = (document: Document): number | undefined => {
  let offset: number | undefined;
  visit(document, {
    Alias: (_key, node) => {
      offset = isAlias(node) ? (node.range?.[0] ?? 0) : 0;
      return visit.BREAK;
    },
  });
  return offset;
};

export const readScenario = (text: string): Result<Scenario, ScenarioFault[]> => {
  if (Buffer.byteLength(text) > MAX_SCENARIO_BYTES) {
    return refuse(`The file is larger than ${MAX_SCENARIO_BYTES / 1000} kB.`, 'Shorten it; a scenario is text only.');
  }
  if (tooDeep(text)) return refuse('The file is nested too deeply.', 'A scenario has few levels; flatten it.');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, stringKeys: true });
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    return err(
      wrong.map((e) => ({
        path: '',
        line: lines.linePos(e.pos[0]).line,
        message: `This is not valid YAML: ${e.message}.`.replace(/\.\.$/, '.'),
        fix: FIXES[e.code] ?? 'Correct the text at this line.',
      })),
    );
  }
  const alias = firstAlias(document);
  if (alias !== undefined) {
    return refuse('Aliases (*name) are not allowed in a scenario.', 'Write the value out.', lines.linePos(alias).line);
  }
  const checked = checkScenario(document.toJS({ maxAliasCount: 0 }));
  if (checked.ok) return ok(checked.value);
  const faults = checked.error.map((f) => {
    const line = lineAt(document, lines, f.path);
    return { path: printPath(f.path), message: f.message, fix: f.fix, ...(line === undefined ? {} : { line }) };
  });
  return err(faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
};
