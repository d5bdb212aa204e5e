import { defineMessages } from '@peerloop/platform';

export const forumMessages = defineMessages({
  en: {
    startedLabel: 'A new thread in a topic I follow',
    replyLabel: 'A reply in a thread I take part in',
    peerLabel: 'A peer I follow writes in a forum',
    organisationLabel: 'A new thread from an organisation I follow',
    topicReplyLabel: 'A reply anywhere in a topic I follow',
    started: '{author} opened “{thread}” in {topic}',
    replied: '{author} replied in “{thread}”',
    readThread: 'Read the thread',
    readReply: 'Read the reply',
  },
  fr: {
    startedLabel: 'Une nouvelle discussion dans un sujet que je suis',
    replyLabel: 'Une réponse dans une discussion à laquelle je participe',
    peerLabel: 'Un pair que je suis écrit dans un forum',
    organisationLabel: 'Une nouvelle discussion d’une organisation que je suis',
    topicReplyLabel: 'Toute réponse dans un sujet que je suis',
    started: '{author} a ouvert « {thread} » dans {topic}',
    replied: '{author} a répondu dans « {thread} »',
    readThread: 'Lire la discussion',
    readReply: 'Lire la réponse',
  },
  sr: {
    startedLabel: 'Nova diskusija u temi koju pratim',
    replyLabel: 'Odgovor u diskusiji u kojoj učestvujem',
    peerLabel: 'Kolega koga pratim piše na forumu',
    organisationLabel: 'Nova diskusija iz organizacije koju pratim',
    topicReplyLabel: 'Svaki odgovor u temi koju pratim',
    started: '{author} – nova diskusija „{thread}“ u temi {topic}',
    replied: '{author} – odgovor u diskusiji „{thread}“',
    readThread: 'Pročitajte diskusiju',
    readReply: 'Pročitajte odgovor',
  },
});
