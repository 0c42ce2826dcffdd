import { StrictMode } from 'react';
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { claims, knowledge, languages, questionnaire, serving } from '../catalogue';
import { comparison } from '../catalogue/comparison';
import { emptySheet, recommend } from '../decision';
import type { Facts } from '../pages/families/facts';
import { ComparisonPage } from '../pages/families/page';
import { searchIndex } from '../pages/families/search-index';
import { structuredData } from '../pages/families/structured';
import { english, loadWords } from '../text';
import { worldOf } from '../world';
import { App } from './app';
import { StaticFrame } from './static-frame';

/** The Start page as HTML, written into index.html by the build. */
export async function render(): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  return text(prelude);
}

/** What the comparison page is written from. */
export type RenderedComparison = {
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** What it tells programs that look for answers, as JSON-LD. */
  readonly structured: string;
  /** What its search finds, as JSON. */
  readonly index: string;
};

/**
 * The comparison page, written into qwen-and-llama.html by the build; `index` is the address that its
 * search is to find what it searches at.
 */
export async function renderComparison(index: string): Promise<RenderedComparison> {
  await loadWords('questions', 'form', 'engine', 'verdict', 'record', 'details', 'families');
  const catalogue = { ...knowledge, questionnaire };
  const world = worldOf({ catalogue, languages, serving }, null);
  const result = recommend(world, emptySheet);
  if (!result.ok) throw new Error(`${result.problem.field}: ${result.problem.kind}`);
  const facts: Facts = { catalogue, claims, comparison, languages, recommendation: result.value };
  const { prelude } = await prerenderToNodeStream(
    <StaticFrame>
      <ComparisonPage facts={facts} index={index} />
    </StaticFrame>,
  );
  const words = english.messages('families');
  return {
    title: english.messages('shell').title({ page: words.title }),
    description: words.description,
    body: await text(prelude),
    structured: JSON.stringify(structuredData(facts, english)),
    index: JSON.stringify(searchIndex(facts, english)),
  };
}
