import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { WordsProvider } from './i18n/words-provider.tsx';
import { Announcer } from './ui/announcer.tsx';
import { apart } from './ui/later.ts';
import { Loading } from './ui/loading.tsx';
import { NotFound } from './ui/not-found.tsx';
import { Sprite } from './ui/sprite.tsx';
import { Stopped } from './ui/stopped.tsx';

const Join = apart(async () => (await import('./screens/join/join.tsx')).JoinScreen);
const Desk = apart(async () => (await import('./screens/desk/desk.tsx')).DeskScreen);
const Staff = apart(async () => (await import('./screens/staff/staff.tsx')).StaffScreen);
const Assess = apart(async () => (await import('./screens/assess/assess.tsx')).AssessScreen);
const Library = apart(async () => (await import('./screens/library/library.tsx')).LibraryScreen);
const Control = apart(async () => (await import('./screens/control/control.tsx')).ControlScreen);
const AsSeat = apart(async () => (await import('./screens/as-seat/as-seat.tsx')).AsSeatScreen);
const Debrief = apart(async () => (await import('./screens/debrief/debrief.tsx')).DebriefScreen);
const Report = apart(async () => (await import('./screens/report/report.tsx')).ReportScreen);
const Replay = apart(async () => (await import('./screens/replay/replay.tsx')).ReplayScreen);
const Projector = apart(async () => (await import('./screens/projector/projector.tsx')).ProjectorScreen);

export const App = () => (
  <WordsProvider>
    <Sprite />
    <Announcer />
    <Stopped>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">{() => <Join door="code" />}</Route>
          <Route path="/join">{() => <Join door="code" />}</Route>
          <Route path="/seat">{() => <Join door="seat-link" />}</Route>
          <Route path="/desk/:session">{({ session }) => <Desk session={session} />}</Route>
          <Route path="/control">{() => <Library />}</Route>
          <Route path="/control/:session">{({ session }) => <Control session={session} />}</Route>
          <Route path="/control/:session/as/:seat">
            {({ session, seat }) => <AsSeat session={session} seat={seat} />}
          </Route>
          <Route path="/control/:session/chart/:of?">
            {({ session, of }) => <Control session={session} chart={{ of }} />}
          </Route>
          <Route path="/control/:session/panel/:panel">
            {({ session, panel }) => <Control session={session} panel={panel} />}
          </Route>
          <Route path="/staff">{() => <Staff />}</Route>
          <Route path="/assess/:session/as/:seat">
            {({ session, seat }) => <AsSeat session={session} seat={seat} reads />}
          </Route>
          <Route path="/assess/:session">{({ session }) => <Assess session={session} />}</Route>
          <Route path="/screen/:exercise">{({ exercise }) => <Projector exercise={exercise} />}</Route>
          <Route path="/report/:exercise">{({ exercise }) => <Report exercise={exercise} />}</Route>
          <Route path="/replay/:session">{({ session }) => <Replay session={session} />}</Route>
          <Route path="/debrief/:exercise">{({ exercise }) => <Debrief exercise={exercise} />}</Route>
          <Route>{() => <NotFound />}</Route>
        </Switch>
      </Suspense>
    </Stopped>
  </WordsProvider>
);
