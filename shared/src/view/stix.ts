/**
 * Evidence as it would go over a real link: one STIX 2.1 bundle under its TLP 2.0 marking, in both languages, with the
 * opinions given on it. Made from what a desk has on its screen and from nothing else, so it tells no more than that.
 */
import { v5 } from 'uuid';
import type { SideId } from '../base/ids.ts';
import type { Tlp } from '../base/message.ts';
import type { Text } from '../base/text.ts';
import type { BundleRow, EvidenceObjectRow } from './hotline-rows.ts';

/** Source: OASIS, STIX 2.1 common object repository, TLP 2.0 extension definition and its marking definitions. */
const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const TLP_CREATED = '2022-10-01T00:00:00.000Z';
const TLP_IDS: Readonly<Record<Tlp, string>> = {
  CLEAR: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  GREEN: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  AMBER: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'AMBER+STRICT': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  RED: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
};

/** Of this product's exercises. */
const NAMESPACE = '2f1c0a3e-9d0b-4a57-9f5e-6a1d8f0c7b42';

export type StixObject = { readonly type: string; readonly id: string; readonly [property: string]: unknown };
export type StixBundle = { readonly type: 'bundle'; readonly id: string; readonly objects: readonly StixObject[] };

export type Handed = {
  /** What its ids are made from beside their own names: equal worlds give equal ids. */
  readonly world: string;
  readonly bundle: BundleRow;
  /** Whose evidence it says it is, and both sides by name. */
  readonly from: SideId;
  readonly sides: Readonly<Record<SideId, Text>>;
  /** When it was handed over, or drafted, as scenario time (ms since 1970). */
  readonly at: number;
  /** Not live: the whole is labelled so. */
  readonly rehearsal?: true;
};

const SCALE = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'];

/** Single quotes and backslashes end a string of the pattern language. */
const quoted = (words: string): string => `'${words.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;

/** What the type asks for beyond what every object has. `others`: what the object can be about. */
const required = (
  { type, label }: Pick<EvidenceObjectRow, 'type' | 'label'>,
  at: string,
  file: string,
  others: readonly string[],
): Readonly<Record<string, unknown>> => {
  const [first = '', second = first] = others;
  switch (type) {
    case 'observed-data':
      return { first_observed: at, last_observed: at, number_observed: 1, object_refs: [file] };
    case 'indicator':
      return { name: label.en, pattern: `[file:name = ${quoted(label.en)}]`, pattern_type: 'stix', valid_from: at };
    case 'malware':
      return { name: label.en, is_family: false };
    case 'location':
      return { name: label.en, region: label.en };
    case 'relationship':
      return { relationship_type: 'related-to', source_ref: first, target_ref: second, description: label.en };
    case 'sighting':
      return { sighting_of_ref: first, description: label.en };
    case 'note':
      return { content: label.en, object_refs: others };
    case 'report':
      return { name: label.en, published: at, object_refs: others };
    default:
      return { name: label.en };
  }
};

/** The property of an object that holds its words. */
const wordsOf = ({ type }: Pick<EvidenceObjectRow, 'type'>): 'name' | 'content' | 'description' | undefined => {
  if (type === 'note') return 'content';
  if (type === 'relationship' || type === 'sighting') return 'description';
  return type === 'observed-data' ? undefined : 'name';
};

/** What nothing else stands for: relations and remarks are about things, things are about themselves. */
const isThing = (type: string): boolean => !['relationship', 'sighting', 'note', 'report'].includes(type);

export const stixBundle = ({ world, bundle, from, sides, at, rehearsal }: Handed): StixBundle => {
  const idOf = (type: string, name: string): string => `${type}--${v5(`${world}/${bundle.id}/${name}`, NAMESPACE)}`;
  const time = new Date(at).toISOString();
  const marked = { object_marking_refs: [TLP_IDS[bundle.tlp]] };
  const stamped = (type: string, name: string) => ({
    ...{ type, spec_version: '2.1', id: idOf(type, name), created: time, modified: time },
    ...marked,
  });
  const party = (side: SideId): StixObject => ({
    ...{ ...stamped('identity', `side-${side}`), name: sides[side].en, identity_class: 'organization' },
  });
  const author = party(from);
  const reader = party(from === 'A' ? 'B' : 'A');
  const refs = bundle.objects.map((o) => idOf(o.type, o.id));
  const things = bundle.objects.flatMap((o, i) => (isThing(o.type) ? (refs[i] ?? []) : []));
  const translated = (ref: string, contents: Readonly<Record<string, string>>, name: string): StixObject => ({
    ...stamped('language-content', `zh-${name}`),
    ...{ created_by_ref: author.id, object_ref: ref, object_modified: time, contents: { zh: contents } },
  });
  const objects = bundle.objects.flatMap((o, i): StixObject[] => {
    const ref = refs[i] ?? '';
    const about = things.filter((other) => other !== ref);
    const file = idOf('file', o.id);
    const words = wordsOf(o);
    return [
      {
        ...{ ...stamped(o.type, o.id), created_by_ref: author.id, lang: 'en', confidence: o.confidence },
        ...required(o, time, file, about.length > 0 ? about : [author.id]),
      },
      ...(words === undefined ? [] : [translated(ref, { [words]: o.label.zh }, o.id)]),
      // Observed data refers to something observable: what it says is the name of that record.
      ...(words === undefined
        ? [
            { ...{ type: 'file', spec_version: '2.1', id: file, name: o.label.en }, ...marked },
            translated(file, { name: o.label.zh }, o.id),
          ]
        : []),
      ...(o.opinion && SCALE.includes(o.opinion)
        ? [
            {
              ...{ ...stamped('opinion', o.id), created_by_ref: reader.id },
              ...{ opinion: o.opinion, object_refs: [ref] },
            },
          ]
        : []),
    ];
  });
  const grouping: StixObject = {
    ...{ ...stamped('grouping', 'grouping'), created_by_ref: author.id, lang: 'en' },
    ...{ name: bundle.title.en, context: 'suspicious-activity', object_refs: refs },
    ...(rehearsal && { labels: ['rehearsal'] }),
  };
  const marking: StixObject = {
    ...{ type: 'marking-definition', spec_version: '2.1', id: TLP_IDS[bundle.tlp], created: TLP_CREATED },
    name: `TLP:${bundle.tlp}`,
    extensions: { [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: bundle.tlp.toLowerCase() } },
  };
  return {
    type: 'bundle',
    id: idOf('bundle', 'bundle'),
    objects: [
      marking,
      author,
      ...(objects.some((o) => o.type === 'opinion') ? [reader] : []),
      ...objects,
      grouping,
      translated(grouping.id, { name: bundle.title.zh }, 'grouping'),
    ],
  };
};
