import type { DemoContent, SignInContent } from './content.types.js';
import { organisations } from './organisations.js';
import { peersNoviBrod } from './peers-novi-brod.js';
import { peersSuviBreg } from './peers-suvi-breg.js';
import { peersBelgrade } from './peers-belgrade.js';
import { peersFrance } from './peers-france.js';
import { peersSenegal } from './peers-senegal.js';
import { peersRwanda } from './peers-rwanda.js';
import { peersLaos } from './peers-laos.js';
import { topicsTerritory } from './topics-territory.js';
import { topicsAdministration } from './topics-administration.js';
import { municipalLandThreads } from './threads/land/municipal-land.js';
import { landConsolidationThreads } from './threads/land/land-consolidation.js';
import { landConsolidationKitchenMeetingThreads } from './threads/land/land-consolidation-kitchen-meeting.js';
import { cadastreThreads } from './threads/land/cadastre.js';
import { landDisputesThreads } from './threads/land/land-disputes.js';
import { abandonedLandThreads } from './threads/land/abandoned-land.js';
import { waterUsersThreads } from './threads/water/water-users.js';
import { irrigationThreads } from './threads/water/irrigation.js';
import { villageWaterThreads } from './threads/water/village-water.js';
import { villageCouncilsThreads } from './threads/governance/village-councils.js';
import { participationThreads } from './threads/governance/participation.js';
import { localBudgetsThreads } from './threads/finance/local-budgets.js';
import { landTaxThreads } from './threads/finance/land-tax.js';
import { projectFundingThreads } from './threads/finance/project-funding.js';
import { wasteThreads } from './threads/services/waste.js';
import { ruralRoadsThreads } from './threads/services/rural-roads.js';
import { extensionThreads } from './threads/farming/extension.js';
import { farmerGroupsThreads } from './threads/farming/farmer-groups.js';
import { peerLearningThreads } from './threads/peer-learning/peer-learning.js';
import { studyToursThreads } from './threads/peer-learning/study-tours.js';
import { lessonsLearntThreads } from './threads/peer-learning/lessons-learnt.js';
import { adoptionThreads } from './threads/peer-learning/adoption.js';
import { championsThreads } from './threads/peer-learning/champions.js';
import { mouThreads } from './threads/governance/mou.js';
import { associationsThreads } from './threads/governance/associations.js';
import { universitiesThreads } from './threads/peer-learning/universities.js';
import { landRooms } from './rooms/land.js';
import { waterRooms } from './rooms/water.js';
import { governanceRooms } from './rooms/governance.js';
import { financeRooms } from './rooms/finance.js';
import { servicesRooms } from './rooms/services.js';
import { farmingRooms } from './rooms/farming.js';
import { peerLearningRooms } from './rooms/peer-learning.js';
import { landShowcases } from './showcases/land.js';
import { servicesShowcases } from './showcases/services.js';
import { governanceShowcases } from './showcases/governance.js';
import { farmingShowcases } from './showcases/farming.js';
import { waterShowcases } from './showcases/water.js';
import { financeShowcases } from './showcases/finance.js';
import { eventsPastWebinars } from './events-past-webinars.js';
import { eventsPastWorkshops } from './events-past-workshops.js';
import { eventsComingWebinars } from './events-coming-webinars.js';
import { eventsComingGatherings } from './events-coming-gatherings.js';
import { exercises } from './exercises.js';

/** The accounts named on the sign-in page: one of each kind. */
const signIns: readonly SignInContent[] = [
  { peer: 'awa-ndoye', as: 'peer', locale: 'fr' },
  { peer: 'ana-kovac', as: 'champion', locale: 'sr' },
  { peer: 'grace-karekwe', as: 'organiser', locale: 'en' },
  { peer: 'vladimir-arsenin', as: 'moderator', locale: 'en' },
  { peer: 'bojan-savatic', as: 'administrator', locale: 'en' },
];

/** The whole demo world: invented people, places and organisations, and what they tell each other. */
export const demoContent: DemoContent = {
  organisations,
  peers: [
    ...peersNoviBrod,
    ...peersSuviBreg,
    ...peersBelgrade,
    ...peersFrance,
    ...peersSenegal,
    ...peersRwanda,
    ...peersLaos,
  ],
  signIns,
  topics: [...topicsTerritory, ...topicsAdministration],
  threads: [
    ...municipalLandThreads,
    ...landConsolidationThreads,
    ...landConsolidationKitchenMeetingThreads,
    ...cadastreThreads,
    ...landDisputesThreads,
    ...abandonedLandThreads,
    ...waterUsersThreads,
    ...irrigationThreads,
    ...villageWaterThreads,
    ...villageCouncilsThreads,
    ...participationThreads,
    ...localBudgetsThreads,
    ...landTaxThreads,
    ...projectFundingThreads,
    ...wasteThreads,
    ...ruralRoadsThreads,
    ...extensionThreads,
    ...farmerGroupsThreads,
    ...peerLearningThreads,
    ...studyToursThreads,
    ...lessonsLearntThreads,
    ...adoptionThreads,
    ...championsThreads,
    ...mouThreads,
    ...associationsThreads,
    ...universitiesThreads,
  ],
  rooms: [
    ...landRooms,
    ...waterRooms,
    ...governanceRooms,
    ...financeRooms,
    ...servicesRooms,
    ...farmingRooms,
    ...peerLearningRooms,
  ],
  events: [
    ...eventsPastWebinars,
    ...eventsPastWorkshops,
    ...eventsComingWebinars,
    ...eventsComingGatherings,
  ],
  showcases: [
    ...landShowcases,
    ...servicesShowcases,
    ...governanceShowcases,
    ...farmingShowcases,
    ...waterShowcases,
    ...financeShowcases,
  ],
  exercises,
};
