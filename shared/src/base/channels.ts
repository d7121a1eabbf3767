/**
 * The eleven kinds of channel of the record (domain reference §2.3), as defaults for lines that name one. Every number is a
 * proposal anchored as its row says; a line may override any of them. Chances are whole percent, times minutes.
 */
import { type Text, text } from './text.ts';

export const CHANNELS = [
  'cert',
  'crime-desk',
  'crime-hotline',
  'poc-technical',
  'poc-diplomatic',
  'watch-text',
  'military-phone',
  'leader-text',
  'leader-voice',
  'ambassador',
  'public',
  'good-offices',
] as const;
export type ChannelId = (typeof CHANNELS)[number];

/** What a line can commit its side to. */
export const WEIGHTS = ['none', 'low', 'medium', 'high', 'highest'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** How the far side stands to the near one just now. */
export const CLIMATES = ['calm', 'tense', 'grievance'] as const;
export type Climate = (typeof CLIMATES)[number];

/** A time in minutes: a shifted lognormal, `shift + median · exp(sigma · N(0, 1))`, or an exponential of the given mean. */
export type Spread =
  | {
      readonly shift?: number | undefined;
      readonly median: number;
      /** Of the logarithm; absent: 0.5. */
      readonly sigma?: number | undefined;
    }
  | { readonly mean: number };

/** Half of the draws are shorter. */
export const medianOf = (time: Spread): number =>
  'mean' in time ? time.mean * Math.LN2 : (time.shift ?? 0) + time.median;

/** What stands between the far end of the wire and the desk behind it. */
export type Reach = {
  /** Chance that what arrives is passed on, and that a call is answered, by the far side's climate. */
  readonly answer: Readonly<Record<Climate, number>>;
  /** From the far end of the wire to its desk. */
  readonly time: Spread;
  /** How many there work at once; what comes while all are at work waits its turn. Absent: enough. */
  readonly officers?: number | undefined;
};

/**
 * How long a text takes to be read in the other language: the interpreter on watch gives a sight translation, the office the
 * official one. Minutes, the second counted from the first.
 */
export type Translation = { readonly sight: Spread; readonly official: Spread };

export type Channel = {
  readonly name: Text;
  readonly kind: 'text' | 'voice';
  readonly weight: Weight;
  readonly reach: Reach;
  readonly translation?: Translation;
  /** A call is asked for and comes about, or not, when the far side has made up its mind. */
  readonly byRequest?: true;
  /** What usually shuts it. */
  readonly shutBy: Text;
  /** What the numbers are anchored on. */
  readonly anchor: string;
};

const odds = (calm: number, tense: number, grievance: number): Reach['answer'] => ({ calm, tense, grievance });
const HOUR = 60;

export const CHANNEL: Readonly<Record<ChannelId, Channel>> = {
  cert: {
    name: text('CERT to CERT', '应急响应中心间渠道'),
    kind: 'voice',
    weight: 'none',
    reach: { answer: odds(95, 90, 70), time: { median: 20 } },
    shutBy: text('an order from above', '上级命令'),
    anchor: 'US–Russia measures, June 2013; B20',
  },
  'crime-desk': {
    name: text('Cybercrime request desk', '网络犯罪协查席'),
    kind: 'text',
    weight: 'low',
    reach: { answer: odds(80, 60, 20), time: { median: 24 * HOUR } },
    shutBy: text('an indictment or sanctions', '起诉或制裁'),
    anchor: 'B12, B16',
  },
  'crime-hotline': {
    name: text('Cybercrime hotline, for stuck requests', '网络犯罪热线，用于受阻请求'),
    kind: 'text',
    weight: 'medium',
    reach: { answer: odds(70, 50, 20), time: { median: 4 * HOUR } },
    shutBy: text('an indictment or sanctions', '起诉或制裁'),
    anchor: '2015 outcome list; domain §0.1',
  },
  'poc-technical': {
    name: text('Point of contact, technical', '技术联络点'),
    kind: 'text',
    weight: 'low',
    reach: { answer: odds(70, 60, 50), time: { median: 2 * HOUR } },
    shutBy: text('nobody nominated', '未指定联络人'),
    anchor: 'UN directory: 120 of 193 states',
  },
  'poc-diplomatic': {
    name: text('Point of contact, diplomatic', '外交联络点'),
    kind: 'text',
    weight: 'medium',
    reach: { answer: odds(70, 60, 50), time: { median: 12 * HOUR } },
    shutBy: text('nobody nominated', '未指定联络人'),
    anchor: 'UN directory: 120 of 193 states',
  },
  'watch-text': {
    name: text('Watch to watch, formatted text', '值守对值守格式电文'),
    kind: 'text',
    weight: 'medium',
    reach: { answer: odds(98, 95, 85), time: { median: 10 } },
    shutBy: text('by message class', '按电文类别'),
    anchor: 'Nuclear Risk Reduction Centers; domain §2.1–2.2',
  },
  'military-phone': {
    name: text('Military telephone, by request', '军方电话，须先请求'),
    kind: 'voice',
    weight: 'high',
    reach: { answer: odds(60, 30, 5), time: { median: 48 * HOUR } },
    byRequest: true,
    shutBy: text('a visit, a shoot-down, an arms sale', '访问、击落事件、军售'),
    anchor: 'AP, Feb 2023',
  },
  'leader-text': {
    name: text('Leaders’ text line', '领导人文字专线'),
    kind: 'text',
    weight: 'highest',
    // Fitted to the log-times of June 1967: docs/hotline.md shows the fit, and a test holds the two together.
    reach: { answer: odds(97, 95, 90), time: { median: 21, sigma: 0.56 } },
    translation: { sight: { median: 5.1, sigma: 0.64 }, official: { median: 71.3, sigma: 0.67 } },
    shutBy: text('never formally', '从未正式关闭'),
    anchor: 'FRUS 1964–68 v.XIX, June 1967; domain §2.2',
  },
  'leader-voice': {
    name: text('Leaders’ telephone', '领导人电话'),
    kind: 'voice',
    weight: 'highest',
    reach: { answer: odds(80, 40, 10), time: { median: 5 * HOUR, sigma: 1.2 } },
    byRequest: true,
    shutBy: text('anger', '愤怒'),
    anchor: 'Belgrade, May 1999',
  },
  ambassador: {
    name: text('Summoning the ambassador', '召见大使'),
    kind: 'text',
    weight: 'medium',
    reach: { answer: odds(100, 100, 100), time: { median: 6 * HOUR, sigma: 0.35 } },
    shutBy: text('an expulsion', '驱逐'),
    anchor: 'C28; Cuba 1962: 6 h and 12 h',
  },
  public: {
    name: text('Public statement', '公开声明'),
    kind: 'text',
    weight: 'none',
    reach: { answer: odds(100, 100, 100), time: { median: 15, sigma: 0.3 } },
    shutBy: text('nothing; it distorts', '不会关闭，但会失真'),
    anchor: 'C18–C20',
  },
  'good-offices': {
    name: text('Good offices of a third state', '第三国斡旋'),
    kind: 'text',
    weight: 'low',
    reach: { answer: odds(90, 90, 90), time: { median: 3 * HOUR, sigma: 0.5 } },
    shutBy: text('nothing; its weight is borrowed', '不会关闭，其分量系借来'),
    anchor: '2008, 2025',
  },
};
