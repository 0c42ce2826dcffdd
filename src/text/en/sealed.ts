import { area } from '../area';

/** Words for links under a passphrase. */
export const sealed = area('sealed', {
  passphrase: 'Passphrase',
  hint: 'Twelve characters or more; four or five unusual words are good. Send it on another way than the link. It is stored nowhere: if it is lost, the link cannot be opened by anyone.',
  show: 'Show the passphrase',
  protect: 'Put the link under it',
  said: {
    short: 'Give twelve characters or more. No link was made.',
    working: 'Deriving the key, about a second.',
    blocked:
      'This browser offers no cryptography here, because the page did not come over an encrypted connection. No link was made.',
    done: 'The link is under the passphrase. The plain one is shown nowhere on this page or its print.',
  },
  heading: 'A protected decision',
  lead: 'This link was put under a passphrase. Who sent it knows it. What you type stays in this browser.',
  open: 'Open',
  opening: 'Deriving the key, about a second.',
  problem: {
    wrong:
      'It does not open: the passphrase is another, or the link was changed on the way. Your own answers are as you left them.',
    notSealed:
      'The link was cut off or changed on the way. Ask for it again and paste it whole. Your own answers are as you left them.',
    laterVersion:
      'The link was changed on the way, or made by a later version of Steelyard than this one. Your own answers are as you left them.',
    blocked:
      'This browser offers no cryptography here, because the page did not come over an encrypted connection. Open the link where it was made. Your own answers are as you left them.',
  },
});
