import { expect, it } from 'vitest';
import { findOpenTable } from './tables.ts';

it('recognizes a heading with a code column as an open table', () => {
  expect(findOpenTable('Time,Code,Message,Status\n')).not.toBeNull();
});

it.each([
  '{"timestamp":"2026-11-10T00:00:00.000Z","level":"info","path":"/api/machines","status":200,"message":"call finished"}\n',
  "{'status': 200, 'code': 'ok', 'message': 'fine'}\n",
])('does not recognize a log line as a heading: %s', (line) => {
  expect(findOpenTable(line)).toBeNull();
});
