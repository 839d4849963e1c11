import { writeCSharp } from './csharp.ts';
import type { HandlerPlan } from './handler-plan.ts';
import { writeJavaScript } from './javascript.ts';
import { writeLogicApps } from './logic-apps.ts';
import { writePowerShell } from './powershell.ts';
import { writePython } from './python.ts';

export const HANDLER_LANGUAGES = ['powershell', 'python', 'javascript', 'csharp', 'logic-apps'] as const;
export type HandlerLanguage = (typeof HANDLER_LANGUAGES)[number];

const WRITERS: Readonly<Record<HandlerLanguage, (plan: HandlerPlan) => string>> = {
  powershell: writePowerShell,
  python: writePython,
  javascript: writeJavaScript,
  csharp: writeCSharp,
  'logic-apps': writeLogicApps,
};

const COMMENT: Readonly<Partial<Record<HandlerLanguage, string>>> = { powershell: '# ', python: '# ', javascript: '// ', csharp: '// ' };

/**
 * Writes the code that handles an error.
 * @param comment one line that describes what the code does, in the user's language; omitted in JSON, which has no comments
 */
export function writeHandler(language: HandlerLanguage, plan: HandlerPlan, comment: string): string {
  const mark = COMMENT[language];
  const heading = mark === undefined ? '' : `${mark}${[plan.status, plan.code].filter((part) => part !== null).join(' ')}: ${comment.replaceAll(/\s+/g, ' ')}\n`;
  return `${heading}${WRITERS[language](plan)}\n`;
}
