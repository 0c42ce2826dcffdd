import { area } from '../area';

/** Words of the page of example institutions. */
export const examples = area('examples', {
  title: 'Examples',
  heading: 'Example institutions',
  lead: 'Five invented institutions, each with all its answers. Look at one, or start from the one most like yours and change what differs.',
  look: 'See the verdict',
  lookAt: (title: string) => `See the verdict: ${title}`,
  take: 'Start from it',
  takeIt: (title: string) => `Start from it: ${title}`,
  sure: {
    title: 'Replace your answers?',
    words:
      'Your answers in this browser would be replaced by those of the example. Undo brings them back.',
    yes: 'Replace mine',
    no: 'Keep mine',
  },
  institutions: {
    university: {
      title: 'A university in four languages',
      words:
        'Chinese, Japanese, Arabic and English; tutoring and a general assistant; two 24 GB cards.',
    },
    agency: {
      title: 'A strictly governed US agency',
      words:
        'English only; documents; an experienced team; four 80 GB cards; prefers vendors of its own region.',
    },
    hospital: {
      title: 'A hospital in the European Union',
      words:
        'German; scans and documents; air-gapped; vendors and provenance are reviewed strictly.',
    },
    ministry: {
      title: 'A ministry in Norway',
      words: 'Both written forms of Norwegian; a public service that must keep to given documents.',
    },
    maker: {
      title: 'A software maker in the United States',
      words:
        'Coding and agents in a product for others; distils its own models; needs an OSI-approved licence.',
    },
  },
});
