import type { Engine } from './engine.ts';
import { BOX_LIMIT } from './limits.ts';
import type { Answer, FromWorker, Question, ToWorker } from './protocol.ts';
import { Reading } from './reading.ts';

/** How often it is told how far the reading has come. Milliseconds. */
const REPORT = 250;

/**
 * The side of the protocol that reads.
 * @param piece how much of a text is read at a time, in UTF-16 code units
 * @returns what takes the messages of the page
 */
export function serveReading(createEngine: () => Engine, tell: (message: FromWorker) => void, piece: number): (message: ToWorker) => void {
  let reading: Reading | null = null;

  const run = async (current: Reading): Promise<void> => {
    const report = () => tell({ kind: 'status', status: current.status() });
    report();
    const timer = setInterval(report, REPORT);
    await current.run(piece);
    clearInterval(timer);
    report();
  };

  const answerTo = async (question: Question): Promise<Answer> => {
    try {
      if (reading !== null) return await reading.answer(question);
    } catch {
      // Said below: the page must not wait for ever.
    }
    return { kind: 'refused' };
  };

  return (message) => {
    switch (message.kind) {
      case 'read':
        reading = new Reading(createEngine(), message.input);
        if (message.input.kind === 'text') {
          tell({ kind: 'beginning', secrets: reading.secretsAtBeginning(BOX_LIMIT) });
          const claims = reading.soleToken();
          if (claims !== null) tell({ kind: 'token', claims });
        }
        void run(reading);
        break;
      case 'stop':
        reading?.stop();
        break;
      case 'ask':
        void answerTo(message.question).then((answer) => tell({ kind: 'answer', number: message.number, answer }));
        break;
    }
  };
}
