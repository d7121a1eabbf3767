import { describe, expect, it } from 'vitest';
import { TLPS } from '../../src/base/message.ts';
import { STIX_TYPES } from '../../src/scenario/scenario.ts';
import { type Handed, type StixObject, stixBundle } from '../../src/view/stix.ts';

const both = (words: string) => ({ en: words, zh: `${words}（中）` });
const OBJECTS = STIX_TYPES.map((type, i) => ({
  ...{ id: `o-${i}`, type, label: both(`it’s \\ “${type}”`), confidence: 60 + i },
  ...(i === 3 && { opinion: 'strongly-disagree' as const }),
}));
const handed = (more: Partial<Handed['bundle']> = {}): Handed => ({
  world: 'x-1',
  bundle: { id: 'traces', title: both('Traces'), tlp: 'AMBER+STRICT', objects: OBJECTS, ...more },
  from: 'B',
  sides: { A: both('Aldara'), B: both('Kestria') },
  at: Date.UTC(2026, 10, 22, 13, 5),
});
const of = (given: Handed) => stixBundle(given).objects;
const only = (objects: readonly StixObject[], type: string): StixObject => {
  const found = objects.filter((o) => o.type === type);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${type}`);
  return found[0];
};
const refsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return key.endsWith('_ref') || key.endsWith('_refs') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((v) => refsIn(v, key));
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([k, v]) => refsIn(v, k)) : [];
};

/** Properties the standard requires of each type, beside those of every object (STIX 2.1, sections 4 to 7). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'observed-data': ['first_observed', 'last_observed', 'number_observed', 'object_refs'],
  sighting: ['sighting_of_ref'],
  indicator: ['pattern', 'pattern_type', 'valid_from'],
  malware: ['is_family'],
  infrastructure: ['name'],
  tool: ['name'],
  'attack-pattern': ['name'],
  'intrusion-set': ['name'],
  'threat-actor': ['name'],
  campaign: ['name'],
  identity: ['name'],
  location: ['region'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  note: ['content', 'object_refs'],
  report: ['name', 'published', 'object_refs'],
  opinion: ['opinion', 'object_refs'],
  grouping: ['context', 'object_refs'],
  'language-content': ['object_ref', 'contents'],
  file: ['name'],
};

describe('evidence as STIX 2.1', () => {
  it('[RHS-1] of a rehearsal is labelled one, and else nothing is', () => {
    expect(only(of({ ...handed(), rehearsal: true }), 'grouping').labels).toEqual(['rehearsal']);
    expect(only(of(handed()), 'grouping')).not.toHaveProperty('labels');
  });

  it('[STX-1] every object has what its type requires, an id of its own, and refers only to what is there', () => {
    const objects = of(handed());
    for (const type of STIX_TYPES) expect([type, objects.some((o) => o.type === type)]).toEqual([type, true]);
    const ids = objects.map((o) => o.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const o of objects) {
      expect(o.id).toMatch(
        new RegExp(`^${o.type}--[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`),
      );
      expect([o.id, o.spec_version]).toEqual([o.id, '2.1']);
      for (const property of REQUIRED[o.type] ?? []) expect([o.type, property, o[property]]).not.toContain(undefined);
      if (o.type !== 'marking-definition')
        expect(o.object_marking_refs).toEqual([only(objects, 'marking-definition').id]);
      for (const ref of refsIn(o)) expect([o.type, ref, ids.includes(ref)]).toEqual([o.type, ref, true]);
      if (o.type === 'sighting' || o.type === 'relationship') expect(refsIn(o)).not.toContain(o.id);
    }
    expect(only(objects, 'indicator').pattern).toBe("[file:name = 'it’s \\\\ “indicator”']");
  });

  it('[STX-2] carries both languages, the confidence of each object and the opinion the other side gave on it', () => {
    const objects = of(handed());
    const tool = only(objects, 'tool');
    expect(tool).toMatchObject({ name: 'it’s \\ “tool”', lang: 'en', confidence: 60 + STIX_TYPES.indexOf('tool') });
    const translated = objects.find((o) => o.type === 'language-content' && o.object_ref === tool.id);
    expect(translated?.contents).toEqual({ zh: { name: 'it’s \\ “tool”（中）' } });
    const opinion = only(objects, 'opinion');
    expect(opinion).toMatchObject({ opinion: 'strongly-disagree', object_refs: [only(objects, 'malware').id] });
    const aldara = objects.find((o) => o.id === opinion.created_by_ref);
    expect([aldara?.name, only(objects, 'grouping').name]).toEqual(['Aldara', 'Traces']);
  });

  it.each(TLPS)('[STX-3] is marked TLP:%s by the definition of TLP 2.0', (tlp) => {
    const marking = only(of(handed({ tlp })), 'marking-definition');
    expect(marking).toMatchObject({
      name: `TLP:${tlp}`,
      extensions: {
        'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': {
          extension_type: 'property-extension',
          tlp_2_0: tlp.toLowerCase(),
        },
      },
    });
  });

  it('[STX-4] equal evidence gives equal bytes; a bundle of remarks alone is about whoever wrote it', () => {
    expect(JSON.stringify(stixBundle(handed()))).toBe(JSON.stringify(stixBundle(handed())));
    const objects = of(handed({ objects: OBJECTS.filter((o) => o.type === 'note' || o.type === 'report') }));
    const kestria = objects.find((o) => o.type === 'identity');
    for (const type of ['note', 'report']) expect(only(objects, type).object_refs).toEqual([kestria?.id]);
  });
});
