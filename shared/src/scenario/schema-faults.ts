/** What the schema refuses, said in words an author can act on. */
import { z } from 'zod';
import { type Fault, type FaultPath, fault, instead, listed } from './fault.ts';
import { localized } from './parts.ts';
import { scenario } from './scenario.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese' };

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueAt = (input: unknown, path: FaultPath): unknown => {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
};

const bare = (schema: unknown): unknown => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodLazy) {
    return bare(schema.unwrap());
  }
  return schema;
};

/** Keys that only this branch of a union has: they say which branch the author meant. */
const tellingKeys = (option: unknown): string[] => {
  const object = bare(option);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.keys(object.shape).filter((key) => {
    const part: unknown = object.shape[key];
    return !(part instanceof z.ZodOptional) && !(part instanceof z.ZodDefault);
  });
};

const chosenOption = (options: readonly unknown[], value: unknown): number | undefined => {
  if (!isObject(value)) return undefined;
  const chosen = options.flatMap((option, i) => (tellingKeys(option).some((key) => key in value) ? [i] : []));
  return chosen.length === 1 ? chosen[0] : undefined;
};

/** The part of the schema that a path of the document stands under, if it can be told. */
const schemaAt = (input: unknown, path: FaultPath): unknown => {
  let schema: unknown = scenario;
  let value = input;
  for (const key of path) {
    schema = bare(schema);
    if (schema instanceof z.ZodUnion) {
      const chosen = chosenOption(schema.options, value);
      schema = bare(
        chosen === undefined ? schema.options.find((o) => o instanceof z.ZodArray) : schema.options[chosen],
      );
    }
    if (schema instanceof z.ZodObject) schema = schema.shape[String(key)];
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodRecord) schema = schema.valueType;
    else return undefined;
    value = valueAt(value, [key]);
  }
  return bare(schema);
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const named = (path: FaultPath): string => {
  const last = path[path.length - 1];
  if (last === undefined) return 'the document';
  return typeof last === 'number' ? `entry ${last + 1} of ${named(path.slice(0, -1))}` : `"${last}"`;
};

const KINDS: Readonly<Record<string, string>> = {
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? typeof value;
};

const missingLanguage = (path: FaultPath, language: string): Fault =>
  fault(
    path,
    'missing-translation',
    `The ${LANGUAGE_NAMES[language] ?? language} text is missing.`,
    `Write the text in ${LANGUAGE_NAMES[language] ?? language} as "${language}".`,
  );

const isLanguage = (input: unknown, path: FaultPath): boolean =>
  path.length > 0 &&
  Object.hasOwn(LANGUAGE_NAMES, String(path[path.length - 1])) &&
  schemaAt(input, path.slice(0, -1)) === localized;

const wrongType = (input: unknown, path: FaultPath, expected: string): Fault[] => {
  const value = valueAt(input, path);
  const schema = schemaAt(input, path);
  if (schema === localized) {
    if (value === undefined) {
      return [
        fault(path, 'missing-key', `${named(path)} is missing.`, 'Write it as { en: …, zh: … }, in both languages.'),
      ];
    }
    return [
      fault(path, 'missing-translation', `${named(path)} does not say its language.`, 'Write it as { en: …, zh: … }.'),
    ];
  }
  const last = String(path[path.length - 1]);
  if (isLanguage(input, path) && (value === undefined || value === null)) return [missingLanguage(path, last)];
  if (value === undefined) {
    return [
      fault(path, 'missing-key', `${named(path)} is missing.`, `Add ${named(path)}: ${KINDS[expected] ?? expected}.`),
    ];
  }
  return [
    fault(
      path,
      'wrong-type',
      `${named(path)} must be ${KINDS[expected] ?? expected}; here it is ${kindOf(value)}.`,
      `Write ${KINDS[expected] ?? expected} instead of ${shown(value)}.`,
    ),
  ];
};

const unionFaults = (input: unknown, path: Path, errors: readonly (readonly Issue[])[]): Fault[] => {
  const value = valueAt(input, path);
  const schema = schemaAt(input, path);
  const options = schema instanceof z.ZodUnion ? schema.options : [];
  const chosen = chosenOption(options, value);
  const within = chosen === undefined ? undefined : errors[chosen];
  if (within !== undefined && within.length > 0) return within.flatMap((issue) => faultsOf(input, issue, path));
  if (value === undefined) {
    return [fault(path, 'missing-key', `${named(path)} is missing.`, `Add ${named(path)}.`)];
  }
  const keys = [...new Set(options.flatMap(tellingKeys))];
  if (keys.length > 0 && (isObject(value) || options.every((option) => tellingKeys(option).length > 0))) {
    const given = isObject(value) ? keys.filter((key) => key in value) : [];
    const said = given.length === 0 ? 'none of its possible keys' : given.join(' and ');
    return [fault(path, 'choose-one', `${named(path)} has ${said}.`, `Give exactly one of: ${listed(keys)}.`)];
  }
  // A list or a word: the branch that got furthest tells most.
  const branch = Array.isArray(value) ? options.findIndex((option) => bare(option) instanceof z.ZodArray) : -1;
  const inside = branch < 0 ? undefined : errors[branch];
  if (inside !== undefined && inside.length > 0) return inside.flatMap((issue) => faultsOf(input, issue, path));
  const words = options.flatMap((option) => {
    const part = bare(option);
    if (part instanceof z.ZodEnum || part instanceof z.ZodLiteral) {
      return part instanceof z.ZodEnum ? part.options.map(String) : [...part.values].map(String);
    }
    return part instanceof z.ZodArray ? ['a list'] : [];
  });
  return [
    fault(path, 'not-in-list', `${shown(value)} is not possible for ${named(path)}.`, `Use one of: ${listed(words)}.`),
  ];
};

const range = (path: FaultPath, issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Fault => {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  const inclusive = issue.inclusive === true;
  const bound = small
    ? inclusive
      ? `at least ${limit}`
      : `more than ${limit}`
    : inclusive
      ? `at most ${limit}`
      : `less than ${limit}`;
  const what =
    issue.origin === 'string' ? ' characters' : issue.origin === 'array' || issue.origin === 'set' ? ' entries' : '';
  return fault(path, 'out-of-range', `${named(path)} must be ${bound}${what}.`, `Change it to ${bound}${what}.`);
};

/** The faults of one refusal of the schema; `base` is the path of the union it happened in. */
export const faultsOf = (input: unknown, issue: Issue, base: FaultPath = []): Fault[] => {
  const path: Path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(input, path, issue.expected);
    case 'unrecognized_keys': {
      const schema = schemaAt(input, path);
      const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
      return issue.keys.map((key) =>
        fault(
          [...path, key],
          'unknown-key',
          `The key "${key}" is not known here.`,
          `Remove or rename it. ${instead(key, keys)}`,
        ),
      );
    }
    case 'invalid_union':
      return unionFaults(input, path, issue.errors);
    case 'invalid_value': {
      const value = valueAt(input, path);
      if (value === undefined) {
        return [
          fault(
            path,
            'missing-key',
            `${named(path)} is missing.`,
            `Add it: one of ${listed(issue.values.map(String))}.`,
          ),
        ];
      }
      return [
        fault(
          path,
          'not-in-list',
          `${shown(value)} is not possible for ${named(path)}.`,
          instead(typeof value === 'string' ? value : shown(value), issue.values.map(String)),
        ),
      ];
    }
    case 'too_small':
      if (isLanguage(input, path)) return [missingLanguage(path, String(path[path.length - 1]))];
      return [range(path, issue)];
    case 'too_big':
      return [range(path, issue)];
    case 'invalid_key':
      return [
        fault(
          path,
          'wrong-form',
          `The key ${named(path)} is not possible here.`,
          issue.issues[0]?.message ?? 'Use another key.',
        ),
      ];
    case 'invalid_format':
      return [
        fault(
          path,
          'wrong-form',
          `${shown(valueAt(input, path))} has not the form that ${named(path)} needs.`,
          `It needs: ${issue.message}.`,
        ),
      ];
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return [fault(path, 'wrong-form', `${named(path)} is not as it must be: ${issue.message}.`, 'Correct it.')];
  }
};

/** Every fault the schema finds, one per place: a value of the wrong type has no other faults worth telling. */
export const schemaFaults = (input: unknown, issues: readonly Issue[]): Fault[] => {
  const faults = issues.flatMap((issue) => faultsOf(input, issue));
  const seen = new Set<string>();
  return faults.filter(({ path }) => {
    const key = JSON.stringify(path);
    return !seen.has(key) && seen.add(key);
  });
};
