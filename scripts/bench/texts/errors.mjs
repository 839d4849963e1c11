import { createGuid, createHexadecimal } from './random.mjs';

/**
 * The body of a failed response, about 170 characters.
 * @param {() => number} random
 */
export function createErrorBody(random) {
  return JSON.stringify({ error: { code: 'ResourceNotFound', message: `Machine ${createHexadecimal(random, 40)} was not found`, target: createGuid(random) } });
}
