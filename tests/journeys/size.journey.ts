import { go, kept } from './app';
import { expect, expectAccessible, test } from './fixture';
import { enter, tabTo } from './keyboard';

const config = {
  model_type: 'llama',
  hidden_size: 4096,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 128256,
  intermediate_size: 14336,
  max_position_embeddings: 131072,
};

test('a configuration is pasted, sized on the hardware that was named, and corrected', async ({
  page,
}) => {
  await kept(page, 'university');
  await go(page, '#/size');
  const field = page.getByLabel('Configuration');
  await field.fill('{"model_type": "mamba9"}');
  await expect(page.getByRole('alert')).toContainText('mamba9');
  await field.fill(JSON.stringify(config));
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(page.getByText('8,030,261,248 parameters')).toBeVisible();
  const row = page.getByRole('row', { name: /^In 16 bits, as published, vLLM/ });
  await expect(row).toContainText('GiB');
  await page.getByLabel('People at once').fill('0');
  await expect(row).toBeHidden();
  await expect(page.getByLabel('People at once')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('People at once').fill('1');
  await expect(row.getByRole('cell').nth(2)).toHaveText('yes');
});

test('a file’s own format stands first, what reads images is said, and a longer text is cut aloud', async ({
  page,
}) => {
  await go(page, '#/size');
  const field = page.getByLabel('Configuration');
  const own = { quant_method: 'awq', bits: 4, group_size: 128, zero_point: true };
  await field.fill(JSON.stringify({ ...config, quantization_config: own }));
  await expect(page.getByRole('rowheader').first()).toHaveText(
    'Model files in 4 bits (awq): the file’s own',
  );
  await page.getByLabel('Text length in tokens').fill('262144');
  await expect(page.getByText('You asked for 262,144 tokens')).toBeVisible();
  await field.fill(
    JSON.stringify({ model_type: 'qwen3_vl', text_config: { ...config, head_dim: 128 } }),
  );
  await expect(page.getByText(/of them read images/)).toBeVisible();
  await expect(page.getByText('The file has no vision_config')).toBeVisible();
  await field.fill(JSON.stringify({ ...config, num_key_value_heads: 64 }));
  await expect(page.getByRole('alert')).toContainText('num_key_value_heads');
});

test('a configuration is read from a file, and a file of megabytes is refused unread', async ({
  page,
}) => {
  await go(page, '#/size');
  const file = page.getByLabel('Choose a file');
  await file.setInputFiles({
    name: 'config.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(config)),
  });
  await expect(page.getByText('8,030,261,248 parameters')).toBeVisible();
  await expect(page.getByText('Choose your hardware to see')).toBeVisible();
  await file.setInputFiles({
    name: 'big.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(5_000_000, '1'),
  });
  await expect(page.getByRole('alert')).toContainText('more than a million');
});

test('what to run stands on the verdict, with commands that the keyboard reaches', async ({
  page,
}) => {
  await kept(page, 'agency');
  await go(page, '#/verdict');
  const section = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'What to run', level: 2 }),
  });
  await expect(section.getByRole('heading', { name: /^Llama: Llama 3\.3 70B/ })).toBeVisible();
  const command = section.getByRole('region', {
    name: /^In a shell: Start it, and wait .*: Llama/,
  });
  await expect(command).toHaveCount(0);
  await enter(page, section.locator('summary').filter({ hasText: 'In a shell' }).first());
  await expect(command).toContainText('vllm serve models/llama-3.3-70b');
  await tabTo(page, command);
});

test('where engines are open, each has its commands behind a tab that arrows reach', async ({
  page,
}) => {
  await kept(page, 'agency');
  await go(page, '#/questions/operations');
  await page
    .getByRole('group', { name: 'Which software do you already use to run models?' })
    .getByText('I do not know yet')
    .click();
  await go(page, '#/verdict');
  const tabs = page.getByRole('tablist', { name: /^How to start it: Llama/ });
  await expect(tabs.getByRole('tab', { selected: true })).toHaveText('vLLM');
  await tabTo(page, tabs);
  await page.keyboard.press('End');
  const last = tabs.getByRole('tab').last();
  await expect(last).toBeFocused();
  const panel = page.getByRole('tabpanel', { name: (await last.textContent()) ?? '' }).last();
  await expect(panel).toBeVisible();
  await expect(panel).not.toContainText('vllm serve');
  await page.keyboard.press('Home');
  await page.getByText('In a shell').first().click();
  await expect(page.getByText('vllm serve models/llama-3.3-70b').first()).toBeVisible();
});

test('everything on the verdict that opens has been looked at by axe, open', {
  tag: '@long',
}, async ({ page }) => {
  await kept(page, 'agency');
  await go(page, '#/verdict');
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await expect(page.getByRole('table', { name: /^For each criterion: effect/ })).toBeVisible();
  await expectAccessible(page);
});
