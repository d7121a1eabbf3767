import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { Finding } from '@firebreak/shared/report/finding.ts';
import { actorOf, tellRecord } from '@firebreak/shared/report/tell-record.ts';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { utcDate } from '../../format/scenario-time.ts';
import { useDocumentTitle } from '../../i18n/document-title.ts';
import { Scrubber } from '../../player/scrubber.tsx';
import { faster, seqAtTime, slower } from '../../player/stepping.ts';
import { usePlayer } from '../../player/use-player.ts';
import { announce } from '../../ui/announcements.ts';
import { Frame } from '../../ui/frame.tsx';
import { later } from '../../ui/later.ts';
import { ShortcutSheet } from '../../ui/shortcut-sheet.tsx';
import { useRegions } from '../../ui/use-regions.ts';
import css from './debrief.module.css';
import { DebriefHeader } from './debrief-header.tsx';
import { GoToTime } from './go-to-time.tsx';
import { LeftColumn } from './left-column.tsx';
import { formatPlace } from './place.ts';
import { RightColumn } from './right-column.tsx';
import { defaultChoices, type Study } from './study.ts';
import { useChecked } from './use-checked.ts';
import { useComments } from './use-comments.ts';
import { useDebriefKeys } from './use-debrief-keys.ts';
import { useGuide } from './use-guide.ts';
import { useLead } from './use-lead.ts';
import { useMoment } from './use-moment.ts';
import { usePlace } from './use-place.ts';
import { useSpell } from './use-spell.ts';
import { useZoom } from './use-zoom.ts';

const CommentDialog = later(async () => (await import('./comment-dialog.tsx')).CommentDialog);
const Guide = later(async () => (await import('./guide.tsx')).Guide);

const FIRST_SPEED = 4;
const COPIED_MS = 2_500;

/** A log that has been read: one cursor, and everything as it stood there. */
export const DebriefRoom = ({ study, exercise }: { readonly study: Study; readonly exercise: string }) => {
  const { say, text, time } = useSpell(study);
  const { place, change } = usePlace();
  const { replay, scenario, evidence } = study;
  const { records } = replay;
  const [speed, setSpeed] = useState(FIRST_SPEED);
  const [selected, setSelected] = useState<string>();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  useRegions();
  useDocumentTitle(`${say('title')} · ${text(scenario.title)}`);

  const opening = study.findings[0]?.seq ?? records.length - 1;
  const seq = Math.max(0, Math.min(records.length - 1, place.seq ?? opening));
  const at = records[seq]?.at ?? 0;
  const choices = useMemo(() => ({ ...defaultChoices(study), ...place.choices }), [study, place.choices]);
  const moment = useMoment(replay, seq);
  const chain = useChecked(replay);

  /** Where the future is hidden, a finding is shown once all it stands on has happened. */
  const findings = useMemo(
    () => (place.hideFuture ? study.findings.filter((f) => f.records.every((r) => r <= seq)) : study.findings),
    [study, place.hideFuture, seq],
  );
  const toSeq = useCallback((to: number): void => change({ seq: to }), [change]);
  const toTime = (t: number): void => change({ seq: seqAtTime(records, t) });
  const toFinding = useCallback(
    (finding: Finding): void => {
      const { belief } = finding;
      setSelected(finding.id);
      change({
        seq: finding.seq,
        ...(belief && {
          choices: { ...place.choices, [belief.side]: { incident: belief.incident, hypothesis: belief.hypothesis } },
        }),
      });
    },
    [change, place.choices],
  );
  const zoom = useZoom(place, study.endAt, at, change);
  const lead = useLead(exercise, at);
  const { span } = place;
  const part = span && { from: seqAtTime(records, span.from), to: seqAtTime(records, span.to) };
  const comments = useComments(exercise, replay, seq, part);
  const guide = useGuide(study, place, change);
  const player = usePlayer(records, seq, speed, toSeq);
  const copy = async (): Promise<void> => {
    // The address of the page follows only when the cursor rests.
    const link = location.origin + location.pathname + formatPlace({ ...place, seq, choices });
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setCopied(done ? 'yes' : 'no');
    announce({ text: say(done ? 'copied' : 'notCopied') });
    setTimeout(() => setCopied(undefined), COPIED_MS);
  };
  const nextMisperception = (): void => {
    const list = findings.filter((f) => f.kind === 'misperception').sort((a, b) => a.seq - b.seq);
    const next = list.find((f) => f.seq > seq) ?? list[0];
    if (next) toFinding(next);
  };
  useDebriefKeys({
    ...{ study, seq, perspective: place.perspective, stops: comments.stops },
    onSeq: toSeq,
    onPerspective: (perspective) => change({ perspective }),
    onPlay: player.toggle,
    onSpeed: (up) => setSpeed(up ? faster : slower),
    onHide: () => change({ hideFuture: !place.hideFuture }),
    onCopy: () => void copy(),
    onMisperception: nextMisperception,
  });

  const here =
    findings.find((f) => f.seq === seq && (selected === undefined || f.id === selected)) ??
    findings.find((f) => f.seq === seq);
  const record = records[seq];
  const shown = place.perspective === 'both' ? here : undefined;
  const label = shown
    ? say('findingAt', { n: findings.indexOf(shown) + 1, of: findings.length, time: time(at) })
    : say('recordAt', { seq, time: time(at) });
  // One side's view must not be told what the other did.
  const told = record && place.perspective === 'both' ? text(tellRecord(record, evidence.names)) : '';
  const who = record ? text(actorOf(record, evidence.names)) : '';
  const headline = shown
    ? text(shown.sentence)
    : place.perspective === 'both'
      ? who === ''
        ? told
        : say('by', { who, what: told })
      : say('grantedSide', { side: text(evidence.names.side(place.perspective)) });
  useEffect(() => announce({ text: headline, kind: 'cursor' }), [headline]);

  const ticks = useMemo(
    () => study.chapters.map((s) => records[s]?.at ?? 0).filter((t, i, all) => t > 0 && all.indexOf(t) === i),
    [study, records],
  );
  const granted =
    place.perspective === 'both'
      ? say('granted')
      : say('grantedSide', { side: text(evidence.names.side(place.perspective as SideId)) });

  return (
    <Frame
      marking={study.marking}
      rehearsal={study.rehearsal}
      top={{
        left: say('run', { title: text(scenario.title), id: exercise, date: utcDate(records[0]?.wall ?? 0) }),
        right: granted,
      }}
      bottom={{ left: 'Firebreak', right: chain }}
    >
      <DebriefHeader
        {...{ study, exercise, label, headline, copied, lead }}
        {...(place.guide === undefined && guide.moments.length > 0 && { onGuide: () => guide.ask(0) })}
        perspective={place.perspective}
        onPerspective={(perspective) => change({ perspective })}
        onCopy={() => void copy()}
      />
      <main className={css.room}>
        <div className={css.left}>
          <LeftColumn
            {...{ study, place, seq, choices, moment }}
            onSeq={toSeq}
            onTime={toTime}
            zoom={zoom}
            notes={comments.marks}
            onView={(view) => change({ view })}
            onChoice={(side, choice) => change({ choices: { ...place.choices, [side]: choice } })}
          />
          <Scrubber
            {...{ seq, at, ticks, speed }}
            count={records.length}
            endAt={study.endAt}
            timeOf={time}
            playing={player.playing}
            hideFuture={place.hideFuture}
            onStep={(by) => toSeq(Math.max(0, Math.min(records.length - 1, seq + by)))}
            onTime={toTime}
            onPlay={player.toggle}
            onSpeed={() => setSpeed(speed === 16 ? 0.5 : faster)}
            onHide={() => change({ hideFuture: !place.hideFuture })}
          />
        </div>
        <section
          className={css.right}
          aria-label={place.perspective === 'both' ? say('findings') : granted}
          data-region
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          {place.guide !== undefined && (
            <Guide
              {...{ study, moments: guide.moments, at: place.guide, revealed: guide.revealed }}
              onAsk={guide.ask}
              onReveal={guide.reveal}
              onLeave={guide.leave}
            />
          )}
          <RightColumn
            {...{ study, findings, choices, moment, comments }}
            perspective={place.perspective}
            hideFuture={place.hideFuture}
            selected={here?.id}
            onFinding={toFinding}
            onRecord={toSeq}
          />
        </section>
      </main>
      {comments.about && (
        <CommentDialog
          about={comments.about}
          timeOf={(of) => time(records[of]?.at ?? 0)}
          onKeep={comments.annotations.keep}
          onClose={comments.stop}
        />
      )}
      <GoToTime study={study} onTime={toTime} />
      <ShortcutSheet scope="debrief" />
    </Frame>
  );
};
