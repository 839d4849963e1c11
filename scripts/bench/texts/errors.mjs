import { guid, hexadecimal } from './random.mjs';

/**
 * The body of a failed response, about 170 characters.
 * @param {() => number} random
 */
export function errorBody(random) {
  return JSON.stringify({ error: { code: 'ResourceNotFound', message: `Machine ${hexadecimal(random, 40)} was not found`, target: guid(random) } });
}
