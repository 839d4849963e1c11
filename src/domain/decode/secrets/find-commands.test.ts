import { expect, it } from 'vitest';
import { findCommands } from './find-commands.ts';

const getCommands = (text: string): readonly string[] => findCommands(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['nothing', 'Machine x -u):%25 y', []],
  ['one line', '$ curl -u a:b x\nMachine -u c:d', ['curl -u a:b x']],
  ['continued lines', 'curl \\\n -u a:b \\  \r\n -s\nnext', ['curl \\\n -u a:b \\  \r\n -s']],
  ['quoted strings over several lines', "curl -d '{\n\"a\": 1\n}' -u a:b\nnext", ["curl -d '{\n\"a\": 1\n}' -u a:b"]],
  ['an escaped quote', 'curl -d "\\"" -u a:b\nnext', ['curl -d "\\"" -u a:b']],
  ['several', 'az login -u a\ncurl.exe `\n -s x\n\nwget y', ['az login -u a', 'curl.exe `\n -s x', 'wget y']],
  ['program output', 'curl: (22) -u a:b\nInvoke-RestMethod : x -u]:y', []],
])('finds the commands in %s', (_, text, commands) => {
  expect(getCommands(text)).toEqual(commands);
});
