import {
  AttendanceService,
  EventService,
  InvitationService,
  InviteService,
  JoinService,
  ScheduleEventInput,
} from '@peerloop/events/acting';
import { RoleService } from '@peerloop/identity/acting';
import type { Id } from '@peerloop/kernel';
import { Temporal } from 'temporal-polyfill';
import type { DemoEvent } from '../content/content.types.js';
import { inputOf } from '../stage/input-of.js';
import { day, hour, minute, type Stage } from '../stage/stage.js';
import { type Act, passing } from '../stage/story.js';

// Public ones long before; people are invited nearer to the day, and to the last of them just now.
const announcedBefore = { everybody: 35 * day, invited: 21 * day };
const justNow = 1.2 * day;
// Reminders are due a day and a quarter of an hour before.
const reminderLeads = [day, 15 * minute];
const kindsForInvitedOnly: readonly DemoEvent['kind'][] = ['meeting', 'study-tour'];
const given = ['accepted', 'tentative', 'declined'] as const;

/** An event of the demo world with its times, in ms. */
interface Plan {
  readonly event: DemoEvent;
  readonly localStart: string;
  readonly starts: number;
  readonly announced: number;
  /** Known once it is scheduled. */
  id: Id;
}

/**
 * @param place among the coming events: what is far away still has been announced by now, each on a
 * day of its own
 */
function planOf(stage: Stage, event: DemoEvent, place: number): Plan {
  const { timeZone, inDays, atLocal } = event;
  const today = Temporal.Instant.fromEpochMilliseconds(stage.now).toZonedDateTimeISO(timeZone);
  const date = today.toPlainDate().add({ days: inDays });
  const start = date.toPlainDateTime(Temporal.PlainTime.from(atLocal));
  const starts = start.toZonedDateTime(timeZone).epochMilliseconds;
  const isInvited = event.invitations.length > 0;
  const latest = stage.now - (isInvited ? justNow : (place + 0.4) * day);
  const before = isInvited ? announcedBefore.invited : announcedBefore.everybody;
  return {
    event,
    localStart: start.toString({ smallestUnit: 'minute' }),
    starts,
    announced: Math.min(starts - before, latest),
    id: '',
  };
}

function isChampion(stage: Stage, key: string, moment: number): boolean {
  return stage.content.showcases.some(
    ({ by, status, daysAgo }) =>
      by === key && status === 'published' && stage.at(daysAgo) + hour < moment,
  );
}

async function schedule(stage: Stage, plan: Plan): Promise<void> {
  const { event, localStart, announced } = plan;
  const { host, topic, title, kind, language, timeZone, minutes, place, meetingUrl } = event;
  const exercise = stage.content.exercises.find(({ key }) => key === event.followsUp);
  const input = inputOf(ScheduleEventInput, {
    ...{ kind, title, language, localStart, timeZone, minutes },
    topicId: stage.topicId(topic),
    place: place ?? null,
    meetingUrl: meetingUrl ?? null,
    description: event.description,
    agenda: event.agenda.map((line) => `- ${line}`).join('\n'),
    visibility: kindsForInvitedOnly.includes(kind) ? 'invited' : 'public',
    followsUp: exercise?.title ?? null,
  });
  const maySchedule = stage.peer(host).organiser || isChampion(stage, host, announced);
  const roles = stage.get(RoleService);
  const founder = stage.as(stage.founder);
  // Neither champion nor organiser: she is an organiser for as long as it takes.
  if (!maySchedule) await roles.grant(founder, stage.peerId(host), 'organiser');
  plan.id = await stage.get(EventService).schedule(stage.as(host, 'organiser'), input);
  if (!maySchedule) await roles.revoke(founder, stage.peerId(host), 'organiser');
}

/** When the n-th of so many says whether she comes: between being able to and the last moment. */
function answerTime(stage: Stage, plan: Plan, peer: string, share: number): number {
  const from = Math.max(plan.announced + 3 * hour, stage.joined(peer) + hour);
  const until = Math.min(plan.starts - 2 * hour, stage.now - 10 * minute);
  return from + Math.max(0, until - from) * share;
}

/** Everybody at once, but for those who came to the platform later. */
function inviteActs(stage: Stage, plan: Plan): Act[] {
  const { invitations, host } = plan.event;
  const times = Map.groupBy(invitations, ({ peer }) =>
    Math.max(plan.announced + 2 * hour, stage.joined(peer) + hour / 2),
  );
  return [...times].map(([at, invited]) => ({
    at,
    run: () =>
      stage.get(InviteService).invite(stage.as(host), {
        eventId: plan.id,
        peerIds: invited.map(({ peer }) => stage.peerId(peer)),
      }),
  }));
}

function guestActs(stage: Stage, plan: Plan): Act[] {
  const { invitations, registered } = plan.event;
  const invited = new Set(invitations.map(({ peer }) => peer));
  const answers = invitations.flatMap(({ peer, answer }, place) => {
    const said = given.find((one) => one === answer);
    if (!said) return [];
    const at = answerTime(stage, plan, peer, place / invitations.length);
    const run = () =>
      stage.get(InvitationService).answer(stage.as(peer), { eventId: plan.id, answer: said });
    return [{ at, run }];
  });
  const registrations = registered
    .filter((peer) => !invited.has(peer))
    .map((peer, place) => ({
      at: answerTime(stage, plan, peer, place / registered.length),
      run: () => stage.get(InvitationService).register(stage.as(peer), plan.id),
    }));
  return [...inviteActs(stage, plan), ...answers, ...registrations];
}

/** Online by the platform's own link; in a hall as the host noted it afterwards. */
function attendanceActs(stage: Stage, plan: Plan): Act[] {
  const { event, starts } = plan;
  return event.attended.map(({ peer, minutes }, place) => {
    const peerId = stage.peerId.bind(stage, peer);
    if (event.meetingUrl) {
      const late = Math.max(0, event.minutes - minutes) * minute;
      const run = () => stage.get(JoinService).asPeer(stage.as(peer), peerId(), plan.id);
      return { at: starts + late + place * 1_000, run };
    }
    const record = () =>
      stage.get(AttendanceService).record(stage.as(event.host), {
        eventId: plan.id,
        peerId: peerId(),
        joinedAt: new Date(starts),
        leftAt: new Date(starts + minutes * minute),
      });
    return { at: starts + event.minutes * minute + hour + place * 1_000, run: record };
  });
}

function eventActs(stage: Stage, plan: Plan): Act[] {
  const reminders = reminderLeads
    .map((lead) => plan.starts - lead + minute)
    .filter((at) => at > plan.announced && at < stage.now)
    .map(passing);
  const attendance = plan.starts < stage.now ? attendanceActs(stage, plan) : [];
  const scheduling = { at: plan.announced, run: () => schedule(stage, plan) };
  return [scheduling, ...guestActs(stage, plan), ...reminders, ...attendance];
}

/** Events are scheduled, people invited and registered, reminded, and were there. */
export function eventsActs(stage: Stage): Act[] {
  const inOrder = [...stage.content.events].sort((a, b) => a.inDays - b.inDays);
  const coming = inOrder.filter(({ inDays }) => inDays >= 0);
  return inOrder.flatMap((event) =>
    eventActs(stage, planOf(stage, event, Math.max(0, coming.indexOf(event)))),
  );
}
