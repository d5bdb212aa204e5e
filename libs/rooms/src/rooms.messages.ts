import { defineMessages } from '@peerloop/platform';

export const roomMessages = defineMessages({
  en: {
    messageLabel: 'New messages in a group room of mine',
    message: '{author} wrote in “{room}”',
    addedLabel: 'Somebody brings me into a group room',
    added: '{author} brought you into “{room}”',
    open: 'Open the room',
  },
  fr: {
    messageLabel: 'De nouveaux messages dans un de mes salons de groupe',
    message: '{author} a écrit dans « {room} »',
    addedLabel: "Quelqu'un m'ajoute à un salon de groupe",
    added: '{author} vous a ajouté à « {room} »',
    open: 'Ouvrir le salon',
  },
  sr: {
    messageLabel: 'Nove poruke u mojoj grupnoj sobi',
    message: '{author} – nova poruka u sobi „{room}“',
    addedLabel: 'Neko me dodaje u grupnu sobu',
    added: '{author} vas je dodao u sobu „{room}“',
    open: 'Otvorite sobu',
  },
});
