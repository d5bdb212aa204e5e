import { languageTag } from '@peerloop/kernel';
import { ShowcaseReader, SubmitShowcaseInput } from '@peerloop/showcases';
import { ReviewService, ShowcaseService } from '@peerloop/showcases/acting';
import type { DemoShowcase } from '../content/content.types.js';
import { showcaseMessages } from '../content/showcase.messages.js';
import { inputOf } from '../stage/input-of.js';
import { day, minute, type Stage } from '../stage/stage.js';
import type { Act } from '../stage/story.js';

// How long a moderator takes to look.
const reviewTime = 1.3 * day;

function costLine({ cost, language }: DemoShowcase): string {
  return showcaseMessages.text(language, 'figures', {
    euros: cost.totalEur.toLocaleString(languageTag(language)),
    donors: cost.donorSharePercent,
    months: cost.months,
    days: cost.staffDays,
  });
}

/** A moderator of the topic, or else an organiser; never the author. */
function reviewerOf(stage: Stage, { topic, by }: DemoShowcase): string {
  const { peers, topics } = stage.content;
  const branch = new Set<string>();
  for (let key: string | null = topic; key;) {
    branch.add(key);
    key = topics.find((one) => one.key === key)?.parent ?? null;
  }
  const others = peers.filter(({ key }) => key !== by);
  const moderator = others.find(({ moderates = [] }) => moderates.some((key) => branch.has(key)));
  return moderator?.key ?? others.find(({ organiser }) => organiser)?.key ?? stage.founder;
}

function inputFor(stage: Stage, showcase: DemoShowcase): SubmitShowcaseInput {
  const { topic, title, place, country, year, language } = showcase;
  const { summary, whatWasDone, whatItTook, whatCameOfIt, conditions } = showcase;
  return inputOf(SubmitShowcaseInput, {
    topicId: stage.topicId(topic),
    title,
    place,
    country,
    year,
    language,
    done: `${summary}\n\n${whatWasDone}`,
    took: `${whatItTook}\n\n${costLine(showcase)}`,
    came: whatCameOfIt,
    conditions: conditions.map((condition) => `- ${condition}`).join('\n'),
  });
}

function showcaseActs(stage: Stage, showcase: DemoShowcase): Act[] {
  const { by, status, daysAgo } = showcase;
  const isPublished = status === 'published';
  let showcaseId = '';
  const submit = {
    at: Math.max(stage.at(daysAgo) - (isPublished ? reviewTime : 0), stage.joined(by) + minute),
    run: async () => {
      const input = inputFor(stage, showcase);
      showcaseId = await stage.get(ShowcaseService).submit(stage.as(by), input);
    },
  };
  const publish = async () => {
    const viewer = stage.as(reviewerOf(stage, showcase));
    const { version } = await stage.get(ShowcaseReader).byId(viewer, showcaseId);
    const input = { showcaseId, verdict: 'publish', note: '', version } as const;
    await stage.get(ReviewService).review(viewer, input);
  };
  // From then on she is a champion, and may bring others together.
  return isPublished ? [submit, { at: stage.at(daysAgo), settle: true, run: publish }] : [submit];
}

/** Showcases are handed in, and looked at by a moderator. */
export function showcasesActs(stage: Stage): Act[] {
  return stage.content.showcases.flatMap((showcase) => showcaseActs(stage, showcase));
}
