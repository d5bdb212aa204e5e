import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Study tours and visits". */
export const studyToursThreads: readonly DemoThread[] = [
  {
    key: 'tour-checklist',
    topic: 'study-tours',
    by: 'milica-obradin',
    language: 'en',
    title: 'Fifteen people, five days: the checklist after nineteen tours',
    daysAgo: 232,
    text: `I was asked for this by four members in one month, so here it is. Not the visa part, you know that. The parts that we forgot at least once:

**Eight weeks before**
- Three written questions per participant. Who doesn't send them does not travel. (It happened twice. Both were heads of something.)
- Call the *host's technicians*, not only the host's director. The director says yes, the technician has harvest.

**Three weeks before**
- Send the host your participants' questions, and cut the agenda by a third.
- One evening together at home. Each tells in five minutes what works in her place. The hosts will ask, and silence is embarrassing.

**During**
- Mornings in the field, afternoons in the room. Never the opposite, after lunch and a bus nobody listens.
- 30 minutes each evening, three questions: what did I see, what would be hard at home, whom do I call tomorrow.
- At least one half day in which **our** people present.

**After**
- Lessons-learnt workshop in three weeks, date fixed before departure and on the ticket.

What is missing?`,
    reactions: {
      thanks: ['claire-fontanel', 'grace-karekwe', 'katarina-vasojic'],
      useful: ['tijana-bogojev', 'awa-ndoye', 'henrik-solvang', 'noy-phommalath', 'sanja-mirosav'],
    },
    posts: [
      {
        by: 'claire-fontanel',
        daysAgo: 231.6,
        language: 'fr',
        text: "Vu de l'hôte : **combien de temps avant** on reçoit les questions change tout. Trois semaines, je peux trouver le bon agriculteur. Trois jours, vous aurez celui qui est disponible, donc celui qui reçoit toutes les délégations et récite.",
        reactions: {
          useful: ['milica-obradin', 'grace-karekwe', 'katarina-vasojic'],
          agree: ['philippe-garrot'],
        },
      },
      {
        by: 'grace-karekwe',
        daysAgo: 231,
        text: 'I would add "prepare the host". Half a day, by phone is fine: who is coming, what they already know, what you shouldn\'t explain again. And ask the host what **they** want to learn. Philippe came out with two pages of questions for Ana and nobody had thought to ask him before.',
        reactions: {
          agree: ['philippe-garrot', 'claire-fontanel', 'ana-kovac'],
          useful: ['milica-obradin', 'david-okurapa'],
        },
      },
      {
        by: 'ana-kovac',
        daysAgo: 230.2,
        text: 'From a participant: somebody whose only job is to write. In France we each had beautiful notes about the same three things, and nobody had written down the surname of the treasurer of the road association. We needed six weeks to find him.',
        reactions: { useful: ['milica-obradin', 'dragan-veselic', 'jovana-deronj'] },
      },
      {
        by: 'dragan-veselic',
        daysAgo: 229.8,
        text: 'I can confirm the six weeks.',
        reactions: { agree: ['ana-kovac'] },
      },
      {
        by: 'tijana-bogojev',
        daysAgo: 229.1,
        language: 'sr',
        text: 'Za tumača: pošaljite mi rečnik pojmova i agendu nedelju dana ranije, i dajte mi pauzu na svakih 40 minuta. Posle četiri sata prevodim lepo i netačno.',
        reactions: { agree: ['milica-obradin', 'jovana-deronj'] },
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 228.5,
        language: 'sr',
        text: 'Manje večera. Više njiva.',
        reactions: {
          agree: ['ana-kovac', 'marija-toskic', 'petar-babin', 'philippe-garrot', 'goran-mitrasin'],
        },
      },
      {
        by: 'philippe-garrot',
        daysAgo: 228,
        language: 'fr',
        text: "Zoran, d'accord, mais c'est à la dernière soirée, chez moi, que tu m'as expliqué les cercles d'échange, sur la nappe. J'ai gardé la nappe.",
        reactions: { agree: ['zoran-lukaric', 'ana-kovac', 'claire-fontanel'] },
      },
      {
        by: 'katarina-vasojic',
        daysAgo: 226.7,
        text: 'To settle it: no *official* dinners, but one free evening with the hosts at home. Our survey of five tours: 9 of 14 lasting contacts were made there. Zero at the official dinner.',
        reactions: {
          useful: ['milica-obradin', 'claire-fontanel', 'grace-karekwe', 'thomas-adeyra'],
          agree: ['zoran-lukaric'],
        },
      },
      {
        by: 'noy-phommalath',
        daysAgo: 201.3,
        text: 'We returned from Rugarambiro three days ago and I carried your list. Missing from my side: **weather and food written honestly**. Two in our group were ill from the first day (altitude, cassava), and one did not dare to say that she had never slept alone in a room. It took their motivation, and it would have cost one phone call before.',
        reactions: {
          useful: ['milica-obradin', 'grace-karekwe', 'claudine-mukeshi'],
          thanks: ['milica-obradin'],
        },
      },
      {
        by: 'milica-obradin',
        daysAgo: 200.6,
        text: 'Noy, thank you, this goes in as its own section. And "never slept alone" I hadn\'t even imagined. I\'ll put the question differently: *with whom would you like to share a room, or do you want your own?*',
        reactions: { thanks: ['noy-phommalath'], agree: ['grace-karekwe', 'khady-sarane'] },
      },
    ],
  },
  {
    key: 'interpreter',
    topic: 'study-tours',
    by: 'tijana-bogojev',
    language: 'fr',
    title: "L'interprète n'est pas un tuyau",
    daysAgo: 70.4,
    text: `J'ai interprété deux voyages entre Novi Brod, Suvi Breg et le Val d'Aubrelle. Trois choses vécues :

1. Au centre de tri, Dušan pose une question de quatre minutes, très technique. J'ai demandé : « c'est quoi, un *presskontejner* ? » Silence, et puis vingt minutes excellentes, parce que tout le monde a dû expliquer son mot.
2. Un élu a fait une plaisanterie sur les chasseurs. Je ne l'ai pas traduite. Avais-je le droit ?
3. Le soir, les deux comptables ont compris leurs tableaux **sans moi**. J'en étais presque vexée.

Comment travaillez-vous avec les interprètes ? Et si l'interprète connaît le sujet, est-ce mieux ou est-ce un participant de trop ?`,
    posts: [
      {
        by: 'amelie-roussin',
        daysAgo: 70,
        text: "J'étais au point 1. C'est là que j'ai compris que nous n'avions pas le même mot parce que nous n'avions pas la même machine. Une interprète qui demande vaut mieux qu'une interprète qui devine.",
        reactions: { thanks: ['tijana-bogojev'], agree: ['dusan-vukelja', 'claire-fontanel'] },
      },
      {
        by: 'david-okurapa',
        daysAgo: 69.3,
        language: 'en',
        text: `On 2: in our briefings the interpreter has the right to say "I leave out a joke". Said aloud, then it's honest and everybody laughs anyhow.

On the last question, my experience: an interpreter who knows the subject is the thirteenth participant and often the best one. But then pay her as such, and let her have her own take-home in the evening round.`,
        reactions: {
          useful: ['tijana-bogojev', 'milica-obradin', 'grace-karekwe', 'claire-fontanel'],
        },
      },
      {
        by: 'ndeye-siby',
        daysAgo: 67.9,
        text: "À Rugarambiro nous avons eu wolof, français, anglais, kinyarwanda : quatre étages. Une question de Modou prenait sept minutes pour arriver. Alors Innocent et Ibrahima sont partis tous les deux à la vanne, ils ont parlé avec les mains, et ils sont revenus d'accord.",
        reactions: { agree: ['ibrahima-sabaly', 'innocent-rutabo', 'tijana-bogojev'] },
      },
      {
        by: 'ibrahima-sabaly',
        daysAgo: 67.5,
        text: "C'est vrai. Une clé de 32, tout le monde connaît.",
        reactions: { agree: ['innocent-rutabo', 'zoran-lukaric', 'petar-babin'] },
      },
      {
        by: 'milica-obradin',
        daysAgo: 66.2,
        language: 'en',
        text: 'For groups with two language steps we now plan half of the content. Literally half. Four points per day instead of eight. First people complain about the empty agenda and by Wednesday nobody does.',
        reactions: { useful: ['claire-fontanel', 'grace-karekwe', 'noy-phommalath'] },
      },
      {
        by: 'tijana-bogojev',
        daysAgo: 65,
        text: "Je retiens : annoncer ce que j'omets, la moitié du programme, et un glossaire commencé *par les participants* (chacun envoie dix mots de son métier). Celui de la semaine déchets a 84 entrées en trois langues, je le mets ici : https://example.org/glossaire-dechets. « Kanta » a trois traductions et une dispute.",
        reactions: {
          thanks: ['david-okurapa', 'amelie-roussin'],
          useful: ['dusan-vukelja', 'ousmane-tendeng', 'snezana-krstulj', 'milica-obradin'],
        },
      },
      {
        by: 'dusan-vukelja',
        daysAgo: 64.6,
        language: 'sr',
        text: 'Kanta je kanta.',
        reactions: { agree: ['zoran-lukaric', 'snezana-krstulj', 'tijana-bogojev'] },
      },
    ],
  },
  {
    key: 'explain-travel',
    topic: 'study-tours',
    by: 'mamadou-diery',
    language: 'fr',
    title: 'Expliquer un voyage à ses électeurs',
    daysAgo: 13.2,
    text: `Je suis rentré d'Europe il y a trois mois et au marché on m'appelle encore « Monsieur Paris ». (Je n'ai pas vu Paris, j'ai vu une déchetterie.)

La commune a payé 1,2 million de notre poche pour cinq personnes. C'était utile, Ousmane l'a montré. Mais comment le dire à quelqu'un qui attend une ambulance ? Comment faites-vous, vous, élus et responsables ?`,
    reactions: { agree: ['yves-kerdal'] },
    posts: [
      {
        by: 'milan-stojadin',
        daysAgo: 12.9,
        language: 'en',
        text: 'Before the trip: three questions, read in the assembly, in the minutes. After the trip: the same three questions with answers, same assembly. Not a report, not photographs. The person who asks "what did you bring us" can then be told "question two, page one". I was asked eleven times, and it worked nine times.',
        reactions: { useful: ['mamadou-diery', 'yves-kerdal', 'awa-ndoye', 'henrik-solvang'] },
      },
      {
        by: 'yves-kerdal',
        daysAgo: 12.4,
        text: "Mamadou, chez nous on m'a dit « encore en Afrique aux frais de la princesse ». Ce qui m'a sauvé c'est Ousmane : quand il est monté dans la benne à six heures du matin avec nos agents, ce sont *eux* qui ont raconté au café que c'était du travail. Quand nous viendrons chez vous, faites-nous travailler, et que ça se voie.",
        reactions: {
          agree: ['mamadou-diery', 'ousmane-tendeng', 'amelie-roussin', 'claire-fontanel'],
        },
      },
      {
        by: 'fatou-mbow',
        daysAgo: 11.8,
        text: "J'ai affiché le coût à la mairie, ligne par ligne, à côté de ce que la redevance rapporte en plus : 286 foyers de plus × 1 000 F par mois. Il en revient 40 % à la commune : à ce rythme, notre part du voyage est remboursée en onze mois. Depuis que c'est au mur, on m'en parle, mais on ne crie plus.",
        reactions: {
          useful: ['mamadou-diery', 'isabelle-courtil', 'claire-fontanel', 'nadia-belkora'],
          agree: ['claudine-mukeshi'],
        },
      },
      {
        by: 'mamadou-diery',
        daysAgo: 11.5,
        text: "Fatou a écrit cela au mur sans me prévenir, je l'ai appris par mon coiffeur. Très bien ! Je vais demander que les visiteurs du mois prochain dorment chez l'habitant et pas à l'hôtel de la ville.",
        reactions: { agree: ['fatou-mbow', 'yves-kerdal', 'claire-fontanel'] },
      },
      {
        by: 'henrik-solvang',
        daysAgo: 9.7,
        language: 'en',
        text: "For completeness, the question that I'm not asked but should be: the Fund paid 3.4 million of this. If it had been a bad idea, would anybody at your market have told me? Perhaps we should also be on the wall.",
        reactions: { agree: ['fatou-mbow', 'mamadou-diery', 'khady-sarane', 'isabelle-courtil'] },
      },
      {
        by: 'fatou-mbow',
        daysAgo: 9.4,
        text: 'Vous y êtes, Henrik. Deuxième ligne, en bleu.',
        reactions: { agree: ['henrik-solvang', 'mamadou-diery', 'grace-karekwe'] },
      },
    ],
  },
];
