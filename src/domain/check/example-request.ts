import type { CheckedOperation } from './checked-operation.ts';

/** Creates a valid request for the operation from its documented parameters and example. */
export function createExampleRequest({ method, path, contentType, example, bodyParameters }: CheckedOperation): string {
    if (contentType === 'multipart/form-data') {
    const fields = bodyParameters.map(({ name, type }) => `  -F '${name}=${type === 'File content' ? '@collect.ps1' : type === 'Boolean' ? 'true' : 'Case 42'}'`);
    return [`curl -X ${method} "$HOST${path}"`, ...fields].join(' \\\n');
  }
  const line = `${method} {{host}}${path}`;
  return example === undefined ? line : `${line}\nContent-Type: application/json\n\n${JSON.stringify(example, null, 2)}`;
}
