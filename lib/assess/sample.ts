/** For tests: what the hub says of a model that is released under Apache-2.0, with nothing else known. */
import type { ModelMetadata } from '../model/index.ts';

export const RELEASED: ModelMetadata = {
  id: 'acme/m',
  licenses: ['apache-2.0'],
  baseModels: [],
  datasets: [],
  library: 'transformers',
  tags: ['safetensors'],
  gated: false,
  private: false,
  disabled: false,
  cardExists: true,
  architectures: [],
  hasParameters: true,
  quantized: false,
};
