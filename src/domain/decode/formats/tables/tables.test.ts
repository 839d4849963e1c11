import { expect, it } from 'vitest';
import { findOpenTable } from './tables.ts';

it('takes a heading that names a code for a table that goes on', () => {
  expect(findOpenTable('Time,Code,Message,Status\n')).not.toBeNull();
});

it.each([
  '{"timestamp":"2026-11-10T00:00:00.000Z","level":"info","path":"/api/machines","status":200,"message":"call finished"}\n',
  "{'status': 200, 'code': 'ok', 'message': 'fine'}\n",
])('takes no line of a log for a heading: %s', (line) => {
  expect(findOpenTable(line)).toBeNull();
});
