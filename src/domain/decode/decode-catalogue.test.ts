import { describe, expect, it } from 'vitest';
import type { ErrorEntry } from '../catalogue/error-entry.ts';
import { toDecodeCatalogue } from './decode-catalogue.ts';

const text = { en: '', 'zh-TW': '' };
const entry: ErrorEntry = {
  code: 'ResourceNotFound',
  service: 'reference',
  status: 404,
  equivalentCodes: ['ResourceMissing'],
  meaning: text,
  listedOn: [],
  documented: { kind: 'template', template: "Resource {resource} wasn't found.", translation: '', variables: {}, seedWording: null, sources: [] },
  observed: [
    { template: 'Machine {machineId} was not found', translation: '', variables: {}, certainty: 'reported', sources: [] },
    { template: 'Still collecting', translation: '', variables: {}, verdict: { fix: 'caller', retry: 'later' }, certainty: 'reported', sources: [] },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: text,
  causes: [],
  steps: [],
  limits: [],
  sample: { format: 'defender', code: 'ResourceNotFound', message: '', target: '' },
  raisedBy: 'listed',
  related: [],
  aliases: [{ name: 'ResourceNot找到', source: 'xdr-error-codes' }],
  keywords: { en: [], 'zh-TW': [] },
};

describe('decode catalog', () => {
  it('keeps code, service, status, equivalent codes, verdict, aliases and every wording with its position', () => {
    expect(toDecodeCatalogue([entry])).toEqual([
      {
        code: 'ResourceNotFound',
        service: 'reference',
        status: 404,
        equivalentCodes: ['ResourceMissing'],
        verdict: { fix: 'caller', retry: 'after-fix' },
        aliases: ['ResourceNot找到'],
        templates: [
          { kind: 'documented', index: 0, template: "Resource {resource} wasn't found." },
          { kind: 'observed', index: 0, template: 'Machine {machineId} was not found' },
          { kind: 'observed', index: 1, template: 'Still collecting', verdict: { fix: 'caller', retry: 'later' } },
        ],
      },
    ]);
  });

  it('never includes a description of a message as a template', () => {
    const described: ErrorEntry = {
      ...entry,
      code: 'BadRequest',
      documented: { ...entry.documented, kind: 'description', template: 'General Bad Request error message.' },
    };
    expect(toDecodeCatalogue([described])[0]?.templates.map(({ kind }) => kind)).toEqual(['observed', 'observed']);
  });
});
