import type { Engine, ModelFiles } from '../../catalogue/worded';
import type { EngineFacts } from '../../catalogue/schema/engines';
import type { FilesFile } from '../../catalogue/schema/files';
import type { Say } from './words';

/** Releases whose longer texts an engine can be told to read. */
const stretchesOf = (
  { attributes: { longer } }: EngineFacts,
  files: FilesFile | null,
): readonly string[] =>
  (files?.longer ?? []).flatMap(({ method, nested, releases }) => {
    const ways = longer[method];
    return (nested ? ways?.nested : ways?.flat) ? releases : [];
  });

/** Files that say how their parts are stored, in formats that an engine runs. */
const publishedFor = ({ formats }: EngineFacts, files: FilesFile | null): Engine['published'] =>
  (files?.repositories ?? []).flatMap(({ formats: held, releases, parts }) =>
    parts === undefined
      ? []
      : held.flatMap((format) => (formats.includes(format) ? [{ format, releases, parts }] : [])),
  );

/** Where files come from, with the words for copies on several machines. */
export const filesOf = ({ asOf: _, proxy, ...files }: FilesFile, say: Say): ModelFiles => ({
  ...files,
  proxy: {
    ...proxy,
    words: {
      router: say('proxy.router'),
      guarded: say('proxy.guarded'),
      unguarded: say('proxy.unguarded'),
      blocks: {
        own: say('proxy.blocks.own'),
        sharedKey: say('proxy.blocks.sharedKey'),
        machines: say('proxy.blocks.machines'),
        proxy: say('proxy.blocks.proxy'),
        share: say('proxy.blocks.share'),
      },
    },
  },
});

/** An engine with its words, and with the releases that it can be told to read longer. */
export const engineOf = (
  { refuses, cautions, advisories, ...engine }: EngineFacts,
  files: FilesFile | null,
  say: Say,
): Engine => {
  const key = `engines.${engine.id}`;
  return {
    ...engine,
    stretches: stretchesOf({ refuses, cautions, advisories, ...engine }, files),
    published: publishedFor({ refuses, cautions, advisories, ...engine }, files),
    care: say(`${key}.care`),
    advisories: advisories.map((one) => ({
      ...one,
      words: say(`${key}.advisories.${one.id}.words`),
    })),
    refuses: refuses.map(({ id, ...one }) => ({
      ...one,
      because: say(`${key}.refuses.${id}.because`),
    })),
    cautions: cautions.map(({ id, ...one }) => ({
      ...one,
      words: say(`${key}.cautions.${id}.words`),
    })),
  };
};
