import { assertNever } from '../base/assert-never.ts';
import type { EventType } from '../log/event.ts';

export const LANES = [
  'exercise',
  'facilitator',
  'injects',
  'hotline',
  'beliefs',
  'ladder',
  'decisions',
  'procedures',
  'seats',
  'notes',
] as const;
export type Lane = (typeof LANES)[number];

/** Which lane of the timeline an event belongs to. */
export const laneOf = (type: EventType): Lane => {
  switch (type) {
    case 'exerciseOpened':
    case 'briefingBegan':
    case 'exerciseStarted':
    case 'exercisePaused':
    case 'exerciseResumed':
    case 'paceSet':
    case 'clockJumped':
    case 'planEnded':
    case 'exerciseEnded':
    case 'exerciseClosed':
    case 'exerciseRecovered':
    case 'timerFired':
    case 'endingReached':
      return 'exercise';
    case 'screenShown':
    case 'markingSet':
    case 'termsSet':
    case 'injectArmed':
    case 'injectDisarmed':
    case 'injectHeld':
    case 'injectReleased':
    case 'injectSkipped':
    case 'injectRetimed':
    case 'injectCalled':
    case 'injectOrdered':
    case 'injectRecalled':
    case 'injectEdited':
    case 'adhocShelved':
    case 'adhocUnshelved':
    case 'recallWindowSet':
    case 'timeScaleSet':
    case 'deadlineExtended':
    case 'rungOverridden':
      return 'facilitator';
    case 'injectConditionMet':
    case 'injectLapsed':
    case 'injectFired':
    case 'injectDelivered':
    case 'adhocSent':
    case 'itemOpened':
      return 'injects';
    case 'lineCut':
    case 'lineRestored':
    case 'lineSuspended':
    case 'lineResumed':
    case 'callPlaced':
    case 'callFailed':
    case 'callAnswered':
    case 'callRefused':
    case 'callLeftRinging':
    case 'callStoodBy':
    case 'callUnanswered':
    case 'callEnded':
    case 'callSpoken':
    case 'messageDrafted':
    case 'messageApproved':
    case 'messageTransmitted':
    case 'callRang':
    case 'lineTestDue':
    case 'lineTested':
    case 'lineFaulted':
    case 'lineMended':
    case 'messageAtPost':
    case 'callSpoofed':
    case 'verificationBegan':
    case 'senderVerificationBegan':
    case 'senderVerified':
    case 'callVerified':
    case 'readBackGiven':
    case 'readBackAccepted':
    case 'messageLost':
    case 'messageSightRead':
    case 'messageTranslated':
    case 'messageTurnedAway':
    case 'messageReceived':
    case 'messageOpened':
    case 'delayConfirmed':
    case 'replyGiven':
    case 'replyOverdue':
    case 'answerArrived':
    case 'messageWithdrawn':
      return 'hotline';
    case 'incidentReported':
    case 'incidentAssessed':
    case 'incidentAttributed':
    case 'incidentClosed':
    case 'assessmentFiled':
    case 'incidentScored':
    case 'forceScored':
    case 'probeAsked':
    case 'probeAnswered':
    case 'probeSkipped':
      return 'beliefs';
    case 'thresholdPressing':
    case 'thresholdCleared':
    case 'holdPlaced':
    case 'holdReleased':
    case 'thresholdHeld':
    case 'explanationAccepted':
    case 'thresholdAnswered':
    case 'thresholdTripped':
    case 'rungChanged':
      return 'ladder';
    case 'moveProposed':
    case 'moveConcurred':
    case 'moveWithdrawn':
    case 'moveTaken':
      return 'decisions';
    case 'stepConditionMet':
    case 'stepOpened':
    case 'stepOverdue':
    case 'stepTicked':
    case 'stepPassed':
    case 'stepDone':
    case 'stepSkipped':
      return 'procedures';
    case 'seatTaken':
    case 'seatReleased':
    case 'seatGivenToBot':
    case 'seatHandedBack':
    case 'readySet':
    case 'seatMoved':
    case 'seatShared':
    case 'penHanded':
    case 'teamNamed':
    case 'actingBegan':
    case 'actingEnded':
    case 'noteSent':
    case 'noteFiled':
    case 'handRaised':
    case 'handLowered':
    case 'handAnswered':
      return 'seats';
    case 'clockHanded':
    case 'lossPolicySet':
      return 'facilitator';
    case 'observed':
    case 'bookmarked':
    case 'rated':
    case 'noteShared':
      return 'notes';
    default:
      return assertNever(type);
  }
};

export const LANE_NAMES: Readonly<Record<Lane, { readonly en: string; readonly zh: string }>> = {
  exercise: { en: 'Exercise', zh: '演习' },
  facilitator: { en: 'Facilitator', zh: '导调' },
  injects: { en: 'Injects', zh: '注入' },
  hotline: { en: 'Hotline', zh: '热线' },
  beliefs: { en: 'Beliefs', zh: '判断' },
  ladder: { en: 'Ladder', zh: '级别' },
  decisions: { en: 'Decisions', zh: '决定' },
  procedures: { en: 'Procedures', zh: '程序' },
  seats: { en: 'Seats', zh: '席位' },
  notes: { en: 'Notes and marks', zh: '记录与书签' },
};
