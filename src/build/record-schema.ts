import { z } from 'zod';
import { recordFile } from '../files/json/read';

/** The JSON Schema of a decision saved as JSON, as it is published beside the app. */
export const recordSchema = (): string => {
  const schema = z.toJSONSchema(recordFile, { io: 'input', unrepresentable: 'any' });
  const title = 'A decision between Qwen and Llama, saved by Steelyard';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
};
