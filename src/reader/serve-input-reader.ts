import type { Engine } from './engine.ts';
import { MAX_BOX_CHARS } from './limits.ts';
import type { Answer, FromWorker, Question, ToWorker } from './protocol.ts';
import { InputReader } from './input-reader.ts';

/** Interval between progress reports, in milliseconds. */
const REPORT_INTERVAL_MS = 250;

/**
 * Handles the reader's side of the protocol.
 * @param piece Number of code units of a text to process at a time.
 * @returns A handler for the messages of the page.
 */
export function serveInputReader(createEngine: () => Engine, post: (message: FromWorker) => void, piece: number): (message: ToWorker) => void {
  let reader: InputReader | null = null;

  const run = async (current: InputReader): Promise<void> => {
    const report = () => post({ kind: 'status', status: current.status() });
    report();
    const timer = setInterval(report, REPORT_INTERVAL_MS);
    await current.run(piece);
    clearInterval(timer);
    report();
  };

  const answerQuestion = async (question: Question): Promise<Answer> => {
    try {
      if (reader !== null) return await reader.answer(question);
    } catch {
      // Falls through to `refused`, so that the page does not wait indefinitely.
    }
    return { kind: 'refused' };
  };

  return (message) => {
    switch (message.kind) {
      case 'read':
        reader = new InputReader(createEngine(), message.input);
        if (message.input.kind === 'text') {
          post({ kind: 'beginning', secrets: reader.findInitialSecrets(MAX_BOX_CHARS) });
          const claims = reader.findSoleToken();
          if (claims !== null) post({ kind: 'token', claims });
        }
        void run(reader);
        break;
      case 'stop':
        reader?.stop();
        break;
      case 'ask':
        void answerQuestion(message.question).then((answer) => post({ kind: 'answer', number: message.number, answer }));
        break;
    }
  };
}
