import { defineMessages } from '@peerloop/platform';

/** What the page behind the link in a mail's foot says. */
export const unsubscribeMessages = defineMessages({
  en: {
    ask: 'No more mails of this kind?',
    do: 'Send me no more of them',
    done: 'You will get no more mails of this kind.',
  },
  fr: {
    ask: 'Ne plus recevoir de messages de ce type ?',
    do: 'Ne plus m’en envoyer',
    done: 'Vous ne recevrez plus de messages de ce type.',
  },
  sr: {
    ask: 'Da više ne dobijate ovakve poruke?',
    do: 'Ne šaljite mi ih više',
    done: 'Više nećete dobijati ovakve poruke.',
  },
});
