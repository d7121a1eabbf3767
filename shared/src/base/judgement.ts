/** Scales of judgement that are filed beside chances. */
import { type Text, text } from './text.ts';

/** State responsibility, from passive to active (Healey 2011; names as in the MISP taxonomy, CC0). Index 0 is level 1. */
export const HEALEY: readonly Text[] = [
  text('state-prohibited', '国家禁止'),
  text('state-prohibited but inadequate', '国家禁止但无力制止'),
  text('state-ignored', '国家放任'),
  text('state-encouraged', '国家鼓励'),
  text('state-shaped', '国家塑造'),
  text('state-coordinated', '国家协调'),
  text('state-ordered', '国家下令'),
  text('state-rogue-conducted', '国家人员擅自实施'),
  text('state-executed', '国家实施'),
  text('state-integrated', '国家整合实施'),
];

/** Factors behind "is it a use of force?" (Schmitt; Tallinn Manual rule 69 commentary), each 0–10. */
export const SCHMITT = {
  severity: text('Severity', '严重程度'),
  immediacy: text('Immediacy', '紧迫性'),
  directness: text('Directness', '直接性'),
  invasiveness: text('Invasiveness', '侵入程度'),
  measurability: text('Measurability of effects', '后果可衡量性'),
  military: text('Military character', '军事性质'),
  state: text('State involvement', '国家参与'),
  legality: text('Presumptive illegality', '推定违法'),
} as const satisfies Readonly<Record<string, Text>>;

export type SchmittFactor = keyof typeof SCHMITT;
export const SCHMITT_FACTORS = Object.keys(SCHMITT) as SchmittFactor[];
export type SchmittForm = Readonly<Record<SchmittFactor, number>>;

/** Severity of 7 suffices; otherwise a mean of 6 raises the question (proposal, domain reference §3.4). */
export const raisesForce = (form: SchmittForm): boolean =>
  form.severity >= 7 || SCHMITT_FACTORS.reduce((sum, f) => sum + form[f], 0) / SCHMITT_FACTORS.length >= 6;
