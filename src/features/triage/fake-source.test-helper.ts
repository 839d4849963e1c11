import type { TriageQuery, TriageRow, TriageSource, TriageSummary } from '../../domain/triage/triage.ts';

export const EMPTY_SUMMARY: TriageSummary = {
  errors: 0,
  occurrences: 0,
  identified: 0,
  codes: [],
  shapes: [],
  endpoints: [],
  timeline: null,
  isCapped: false,
};

/** Creates a row with synthetic content. */
export function createRow(id: number, part: Partial<TriageRow> = {}): TriageRow {
  return {
    id,
    kind: 'defender',
    status: 404,
    code: 'ResourceNotFound',
    known: true,
    message: `Machine ${id} was not found.`,
    trackingId: null,
    endpoint: null,
    time: null,
    count: 1,
    ...part,
  };
}

interface Question {
  readonly query: TriageQuery;
  readonly from: number;
  readonly to: number;
  readonly answer: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Creates a source that responds when the test resolves its requests. `rows` can grow in the meantime. */
export function createFakeSource(rows: TriageRow[]): { readonly source: TriageSource; readonly questions: Question[] } {
  const questions: Question[] = [];
  const source: TriageSource = {
    summary: () => Promise.resolve({ ...EMPTY_SUMMARY, errors: rows.length, occurrences: rows.length }),
    page: (query, from, to) =>
      new Promise((resolve, reject) => {
        questions.push({
          query,
          from,
          to,
          answer: () => {
            const found = rows.filter((one) => query.code === null || one.code === query.code);
            resolve({ total: found.length, rows: found.slice(from, to) });
            return settle();
          },
          fail: () => {
            reject(new Error('gone'));
            return settle();
          },
        });
      }),
    record: () => Promise.resolve(null),
    export: () => Promise.resolve([]),
  };
  return { source, questions };
}
