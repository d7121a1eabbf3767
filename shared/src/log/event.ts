/**
 * Everything that can have happened, past tense. Events are for ever: fields are added as optional, never changed.
 * Times are milliseconds of exercise time.
 */
import { z } from 'zod';
import { BOT_POLICIES } from '../base/bot-policy.ts';
import { CONFIDENCES } from '../base/estimative.ts';
import { SIDES } from '../base/ids.ts';
import { HEALEY, SCHMITT_FACTORS } from '../base/judgement.ts';
import { LINE_FAULTS } from '../base/line-faults.ts';
import { MESSAGE_TYPES, REPLY_WORDS, TOPICS } from '../base/message.ts';
import { NCISS_FIELDS } from '../base/nciss.ts';
import { RATINGS } from '../base/rating.ts';
import { LANGUAGES } from '../base/text.ts';
import { lineFault } from '../scenario/line-faults.ts';
import { id, localized, percent } from '../scenario/parts.ts';
import { scenario } from '../scenario/scenario.ts';
import { adhocContent } from './adhoc-content.ts';
import { messageContent } from './command.ts';
import { noteAbout } from './note.ts';
import { screenShow } from './screen.ts';
import { steeringEvents } from './steering.ts';
import { marking, wordingEvents } from './wording.ts';

const side = z.enum(SIDES);
const words = z.strictObject({ lang: z.enum(LANGUAGES), text: z.string() });
const slots = z.record(z.string(), z.string());
const chances = z.record(id, percent);
const topics = z.array(z.enum(TOPICS));
const types = z.array(z.enum(MESSAGE_TYPES)).optional();
const ms = z.int().min(0);
const e = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

export const event = z.discriminatedUnion('type', [
  e('exerciseOpened', {
    exercise: id,
    scenario,
    condition: z.strictObject({
      procedures: z.array(z.string()),
      /** They were drawn; `hidden`: from the facilitator too, until the exercise has ended. */
      drawn: z.enum(['shown', 'hidden']).optional(),
    }),
    seed: z.string(),
    model: z.string(),
    /** Not live: to be wiped when it is closed. */
    rehearsal: z.literal(true).optional(),
    /** In place of the scenario's own. */
    marking: marking.optional(),
  }),
  // phase and clock
  e('briefingBegan', {}),
  e('exerciseStarted', { pace: z.number() }),
  e('exercisePaused', { reason: z.string() }),
  e('exerciseResumed', {}),
  e('paceSet', { pace: z.number() }),
  e('clockJumped', { by: ms }),
  e('planEnded', {}),
  e('exerciseEnded', {}),
  e('exerciseClosed', {}),
  /** Absent: it goes on though nobody is left who could stop the clock. */
  e('lossPolicySet', { pauseAfterMs: z.int().optional() }),
  /** The server came back after a crash or restart; the clock stands where it was last known to be. */
  e('exerciseRecovered', {}),
  e('timerFired', { timer: z.string() }),
  // seats
  e('seatTaken', { seat: id, name: z.string(), language: z.enum(LANGUAGES) }),
  e('seatReleased', { seat: id }),
  /** Whoever sat there keeps the seat and watches. */
  e('seatGivenToBot', { seat: id, policy: z.enum(BOT_POLICIES) }),
  /** To whoever sat there; the seat is empty if nobody did. */
  e('seatHandedBack', { seat: id }),
  e('readySet', { seat: id, ready: z.boolean(), reason: z.string().optional() }),
  e('seatMoved', { from: id, to: id }),
  /** Another person at the same seat. */
  e('seatShared', { seat: id, name: z.string() }),
  /** Of those at one seat, this one now sends. */
  e('penHanded', {
    ...{ seat: id, name: z.string() },
    /** Who had it until then. */
    from: z.string().optional(),
    /** It went to another device, given by the one that had it or taken by the one that has it now. */
    device: z.enum(['given', 'taken']).optional(),
  }),
  e('teamNamed', { seat: id, names: z.array(z.string()).min(1) }),
  // beside the exercise, between the facilitator and one seat
  e('actingBegan', { seat: id, reason: z.string() }),
  e('actingEnded', { seat: id }),
  /** Without words it is a nudge. */
  e('noteSent', { to: z.union([z.literal('all'), z.array(id)]), words: words.optional() }),
  e('noteFiled', { seat: id, note: z.string() }),
  e('handRaised', { seat: id, reason: z.string().optional() }),
  e('handLowered', { seat: id }),
  e('handAnswered', { seat: id }),
  // injects
  e('injectArmed', { inject: id }),
  e('injectDisarmed', { inject: id }),
  e('injectHeld', { inject: id }),
  e('injectReleased', { inject: id }),
  e('injectSkipped', { inject: id }),
  e('injectRetimed', { inject: id, at: ms }),
  /** A facilitator fired it by hand. */
  e('injectCalled', { inject: id }),
  e('injectConditionMet', { inject: id }),
  e('injectLapsed', { inject: id }),
  e('injectFired', { inject: id }),
  e('injectDelivered', { inject: id, delivery: z.int().min(0) }),
  e('adhocSent', { inject: id, content: adhocContent }),
  ...steeringEvents,
  e('itemOpened', { item: id, seat: id }),
  /** What public screens show from now on, and whether the join code stands on them. */
  e('screenShown', { show: screenShow, hideCode: z.boolean() }),
  ...wordingEvents,
  // incidents
  e('incidentReported', { incident: id, side }),
  e('incidentAssessed', { incident: id, side }),
  e('incidentAttributed', { incident: id, side }),
  e('incidentClosed', { incident: id, side }),
  // lines
  e('lineCut', { line: id }),
  e('lineRestored', { line: id, outOfOrder: z.boolean() }),
  e('lineSuspended', { line: id, topics, types, by: side }),
  e('lineResumed', { line: id, topics, types }),
  e('lineFaulted', { line: id, fault: lineFault }),
  e('lineMended', { line: id, kind: z.enum(LINE_FAULTS) }),
  e('lineTestDue', { line: id }),
  e('lineTested', { line: id, by: side, answered: z.boolean() }),
  // calls
  e('callPlaced', { call: id, line: id, from: side, seat: id, number: z.string(), topic: z.enum(TOPICS) }),
  /** Somebody who only says that he is side `as`. */
  e('callSpoofed', { call: id, line: id, as: side, number: z.string(), topic: z.enum(TOPICS), says: localized }),
  e('verificationBegan', { call: id, line: id, seat: id }),
  e('callVerified', { call: id, genuine: z.boolean() }),
  e('callFailed', {
    call: id,
    line: id,
    from: side,
    seat: id,
    number: z.string(),
    topic: z.enum(TOPICS),
    why: z.enum(['down', 'suspended', 'busy', 'topic']),
  }),
  /** A call that had to be asked for: the far side agreed, and it rings. */
  e('callRang', { call: id, line: id }),
  /** `seat` is absent when a wrong post picked up. */
  e('callAnswered', { call: id, line: id, seat: id.optional() }),
  e('callRefused', { call: id, line: id, seat: id, reason: z.string() }),
  e('callLeftRinging', { call: id, line: id, seat: id }),
  /** The desk called asks the caller to wait: it rings on, once, as long again. */
  e('callStoodBy', { call: id, line: id, seat: id }),
  e('callUnanswered', { call: id, line: id }),
  /** `seat` is absent when the line went down under it. */
  e('callEnded', { call: id, line: id, seat: id.optional() }),
  e('callSpoken', { call: id, seat: id, words }),
  // messages
  e('messageDrafted', {
    message: id,
    line: id,
    from: side,
    seat: id.optional(),
    content: messageContent,
    filedAs: z.string().optional(),
    wording: z.strictObject({ official: localized, sight: localized.optional() }).optional(),
    forged: z.literal(true).optional(),
  }),
  e('messageApproved', { message: id, seat: id.optional() }),
  e('messageTransmitted', { message: id, number: z.string(), seat: id.optional() }),
  /** At the far end of the wire; its desk has it later, or never. */
  e('messageAtPost', { message: id }),
  e('messageLost', { message: id }),
  e('messageTurnedAway', { message: id }),
  e('messageSightRead', { message: id }),
  e('messageTranslated', { message: id }),
  e('messageReceived', {
    message: id,
    delayed: z.boolean(),
    copies: z.int().min(2).optional(),
    garbled: z.array(z.string()).optional(),
  }),
  e('messageOpened', { message: id, seat: id }),
  e('delayConfirmed', { message: id, seat: id }),
  e('senderVerificationBegan', { message: id, seat: id }),
  e('senderVerified', { message: id, genuine: z.boolean() }),
  e('replyGiven', {
    message: id,
    seat: id,
    word: z.enum(REPLY_WORDS),
    closes: z.boolean(),
    late: z.boolean(),
    slots,
    words: words.optional(),
  }),
  /** Of the answers given, the one with this index has come through to whoever asked. */
  e('answerArrived', { message: id, answer: z.int().min(0) }),
  /** The slots as the reader has them, said back. */
  e('readBackGiven', { message: id, seat: id, slots }),
  e('readBackAccepted', { message: id, seat: id }),
  e('replyOverdue', { message: id }),
  e('messageWithdrawn', { message: id, seat: id }),
  // judgement
  e('assessmentFiled', {
    side,
    seat: id,
    incident: id,
    chances,
    confidence: z.enum(CONFIDENCES),
    note: z.string().optional(),
    /** Healey's level, 1–10. */
    responsibility: z.int().min(1).max(HEALEY.length).optional(),
  }),
  /** NCISS, 0–100, by this side's own form. */
  e('incidentScored', { side, seat: id, incident: id, form: z.record(z.enum(NCISS_FIELDS), id), score: z.number() }),
  /** Schmitt's factors as this side has them; `asks`: whether they raise the question of a use of force. */
  e('forceScored', {
    side,
    seat: id,
    incident: id,
    factors: z.record(z.enum(SCHMITT_FACTORS), z.int().min(0).max(10)),
    asks: z.boolean(),
  }),
  e('thresholdPressing', { threshold: id, side }),
  e('thresholdCleared', { threshold: id, side }),
  e('holdPlaced', { threshold: id, side, seat: id, reason: z.string() }),
  e('holdReleased', { threshold: id, side, seat: id }),
  e('thresholdHeld', { threshold: id, side }),
  e('explanationAccepted', { threshold: id, side, seat: id, message: id }),
  e('thresholdAnswered', { threshold: id, side }),
  e('thresholdTripped', { threshold: id, side }),
  e('moveProposed', { decision: id, move: id, side, seat: id, reason: z.string() }),
  e('moveConcurred', { decision: id, seat: id }),
  e('moveWithdrawn', { decision: id, seat: id }),
  e('moveTaken', { decision: id, move: id, side }),
  e('rungChanged', { side, from: z.int(), to: z.int() }),
  // procedures and probes
  e('stepConditionMet', { card: id, side, step: id }),
  e('stepOpened', { card: id, side, step: id }),
  e('stepOverdue', { card: id, side, step: id }),
  e('stepTicked', { card: id, side, step: id, seat: id }),
  e('stepPassed', { card: id, side, step: id, seat: id, reason: z.string() }),
  e('stepDone', { card: id, side, step: id, how: z.enum(['in-time', 'late', 'out-of-order']) }),
  e('stepSkipped', { card: id, side, step: id }),
  e('probeAsked', { probe: id }),
  e('probeAnswered', { probe: id, seat: id, chances, confidence: z.enum(CONFIDENCES) }),
  e('probeSkipped', { probe: id, seat: id, reason: z.string() }),
  e('endingReached', { ending: id }),
  // the white cell; `at`: when it was noted, which may be long before it came here
  e('clockHanded', { to: z.string() }),
  e('observed', {
    ...{ note: id, by: z.string(), at: ms, text: z.string(), tags: z.array(z.string()) },
    ...{ about: noteAbout.optional(), replaces: id.optional() },
  }),
  e('bookmarked', { mark: id, by: z.string(), at: ms, label: z.string().optional() }),
  e('rated', {
    ...{ objective: id, side, by: z.string(), rating: z.enum(RATINGS) },
    comment: z.string().optional(),
  }),
  e('noteShared', { note: id, seat: id, side, at: ms, text: z.string(), about: noteAbout.optional() }),
]);

export type Event = z.infer<typeof event>;
export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;
