/**
 * The US National Cyber Incident Scoring System: weights and option values as read in CMU-SEI CITE seed data (domain
 * reference §3.3). Score = clamp(100·(Σ w·v − 325)/(3400 − 325), 0, 100); CISA itself states that it is not absolute.
 */
import { isOwn } from './own.ts';
import { type Text, text } from './text.ts';

type Option = { readonly value: number; readonly name: Text };
type Field = { readonly weight: number; readonly name: Text; readonly options: Readonly<Record<string, Option>> };

const o = (value: number, en: string, zh: string): Option => ({ value, name: text(en, zh) });

export const NCISS = {
  functional: {
    weight: 6,
    name: text('Functional impact', '功能影响'),
    options: {
      none: o(0, 'none', '无'),
      'no-services': o(20, 'no impact to services', '服务未受影响'),
      'minimal-non-critical': o(35, 'minimal, non-critical services', '轻微影响非关键服务'),
      'minimal-critical': o(40, 'minimal, critical services', '轻微影响关键服务'),
      'significant-non-critical': o(50, 'significant, non-critical services', '严重影响非关键服务'),
      'denial-non-critical': o(60, 'denial of non-critical services', '非关键服务中断'),
      'significant-critical': o(70, 'significant, critical services', '严重影响关键服务'),
      'denial-critical': o(100, 'denial of critical services, or loss of control', '关键服务中断或失去控制'),
    },
  },
  activity: {
    weight: 5,
    name: text('Observed activity', '观察到的活动'),
    options: {
      none: o(0, 'none', '无'),
      prepare: o(40, 'preparation', '准备'),
      engage: o(70, 'engagement', '接触'),
      presence: o(80, 'presence', '驻留'),
      effect: o(100, 'effect', '造成效果'),
    },
  },
  location: {
    weight: 4,
    name: text('Location of activity', '活动位置'),
    options: {
      L1: o(30, 'business DMZ', '业务隔离区'),
      L2: o(40, 'business network', '业务网'),
      unknown: o(50, 'unknown', '不明'),
      L3: o(60, 'business network management', '业务网管理区'),
      L4: o(70, 'critical-system DMZ', '关键系统隔离区'),
      L5: o(80, 'critical-system management', '关键系统管理区'),
      L6: o(90, 'critical systems', '关键系统'),
      L7: o(100, 'safety systems', '安全系统'),
    },
  },
  actor: {
    weight: 4,
    name: text('Actor', '行为者'),
    options: {
      hacktivist: o(20, 'hacktivist', '黑客行动者'),
      'unwitting-insider': o(30, 'unwitting insider', '无意的内部人员'),
      criminal: o(40, 'criminal', '犯罪分子'),
      unknown: o(50, 'unknown', '不明'),
      'witting-insider': o(65, 'witting insider', '有意的内部人员'),
      apt: o(80, 'advanced persistent threat', '高级持续性威胁'),
      'apt-targeted': o(100, 'advanced persistent threat, targeted', '针对性高级持续性威胁'),
    },
  },
  information: {
    weight: 2,
    name: text('Information impact', '信息影响'),
    options: {
      none: o(0, 'none', '无'),
      suspected: o(10, 'suspected', '疑似'),
      privacy: o(20, 'privacy data', '隐私数据'),
      proprietary: o(50, 'proprietary data', '专有数据'),
      'destruction-non-critical': o(60, 'destruction, non-critical', '非关键数据遭毁'),
      'critical-systems': o(70, 'critical-systems data', '关键系统数据'),
      credentials: o(80, 'core credentials', '核心凭证'),
      'destruction-critical': o(100, 'destruction, critical', '关键数据遭毁'),
    },
  },
  recoverability: {
    weight: 4,
    name: text('Recoverability', '可恢复性'),
    options: {
      regular: o(20, 'regular', '常规'),
      supplemented: o(40, 'supplemented', '需补充资源'),
      extended: o(60, 'extended', '需外部支援'),
      none: o(100, 'not recoverable', '无法恢复'),
    },
  },
  dependency: {
    weight: 3,
    name: text('Cross-sector dependency', '跨部门依赖'),
    options: {
      nuclear: o(15, 'nuclear', '核设施'),
      food: o(20, 'food, chemical', '食品、化工'),
      dams: o(25, 'dams, emergency services', '水坝、应急服务'),
      health: o(30, 'commercial, health', '商业、卫生'),
      banking: o(35, 'banking, defence industry', '银行、国防工业'),
      government: o(40, 'government', '政府'),
      manufacturing: o(50, 'manufacturing', '制造'),
      water: o(60, 'water', '供水'),
      transport: o(75, 'communications, transport', '通信、交通'),
      it: o(80, 'information technology', '信息技术'),
      energy: o(100, 'energy', '能源'),
    },
  },
  potential: {
    weight: 6,
    name: text('Potential impact', '潜在影响'),
    options: {
      minimal: o(0, 'minimal', '极小'),
      low: o(25, 'low', '低'),
      moderate: o(50, 'moderate', '中'),
      high: o(75, 'high', '高'),
      severe: o(100, 'severe', '严重'),
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type NcissField = keyof typeof NCISS;
export const NCISS_FIELDS = Object.keys(NCISS) as NcissField[];
/** An option per field. */
export type NcissForm = Readonly<Record<NcissField, string>>;

const LOWEST = 325;
const HIGHEST = 3400;

export const ncissOptions = (field: NcissField): Readonly<Record<string, Option>> => NCISS[field].options;

/** 0–100; undefined if a field names no option of its own. */
export const ncissScore = (form: NcissForm): number | undefined => {
  let sum = 0;
  for (const field of NCISS_FIELDS) {
    const options = ncissOptions(field);
    const chosen = form[field];
    const option = chosen !== undefined && isOwn(options, chosen) ? options[chosen] : undefined;
    if (option === undefined) return undefined;
    sum += NCISS[field].weight * option.value;
  }
  return Math.min(100, Math.max(0, (100 * (sum - LOWEST)) / (HIGHEST - LOWEST)));
};
