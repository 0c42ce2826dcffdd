import { area } from '../../area';
import type { Asked } from './asked';

const asked: Asked = {
  team: {
    ask: 'How experienced is the team that runs it?',
    why: 'From building everything by hand to tools that work as shipped: a new team needs mature tools more.',
    options: {
      beginning: 'Beginning: first model of our own',
      capable: 'Capable: have run models',
      mature: 'Mature: run engines in production',
    },
  },
  engines: {
    ask: 'Which engines do you use?',
    why: 'Support for a family differs from engine to engine.',
    options: {
      none: 'None yet',
      vllm: 'vLLM',
      sglang: 'SGLang',
      tensorrt: 'TensorRT-LLM',
      llamacpp: 'llama.cpp',
      ollama: 'Ollama',
      mlx: 'MLX',
      openvino: 'OpenVINO',
    },
  },
  hardware: {
    ask: 'What hardware will it run on?',
    why: 'Releases that do not fit are ruled out, and scores are taken at the sizes that do.',
    options: {},
  },
  context: {
    ask: 'How long are the longest texts, in tokens?',
    why: 'A thousand English words are some 1,300 tokens. The cache of long texts takes memory beside the weights.',
    options: {},
  },
  concurrency: {
    ask: 'How many people use it at the same moment?',
    why: 'People at once multiply the cache, and make the cost of an answer count.',
    options: {},
  },
};

/** Words of the questions in this section, by their ids in data/questions.json. */
export const operations = area('wording.operations', asked);
