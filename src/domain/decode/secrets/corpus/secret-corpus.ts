import { FakeData, type NonEmpty } from './fake-data.ts';
import { getFieldFormats, HEADER_FORMATS } from './field-formats.ts';
import { SECRET_SAMPLES, type FakeText, type SecretSample } from './secret-samples.ts';
import { PASTE_LAYERS, type PasteLayer } from './paste-layers.ts';

/** A pasted text, and the values that must not be readable after masking. */
export interface SecretCase {
  readonly kind: string;
  /** Kind, format and paste layer, for test reports. */
  readonly name: string;
  readonly text: string;
  readonly secrets: readonly string[];
}

/** Creates every kind of secret in every paste layer with one format each, and in every format without a layer. */
export function createSecretCorpus(seed: number): readonly SecretCase[] {
  const fake = new FakeData(seed);
  return SECRET_SAMPLES.flatMap((sample, index) => [
    ...PASTE_LAYERS.map((layer, place) => wrapSample(sample, writeSample(sample, fake, index * 7 + place), [layer])),
    ...getFormats(sample, fake).map((_, place) => wrapSample(sample, writeSample(sample, fake, place), [])),
  ]);
}

/** Creates random combinations of a kind, a format and two paste layers. */
export function createPairedCorpus(seed: number, size: number): readonly SecretCase[] {
  const fake = new FakeData(seed);
  return Array.from({ length: size }, () => {
    const sample = fake.pick(SECRET_SAMPLES);
    return wrapSample(sample, writeSample(sample, fake, fake.number(1000)), [fake.pick(PASTE_LAYERS), fake.pick(PASTE_LAYERS)]);
  });
}

interface WrittenSample extends FakeText {
  readonly name: string;
}

function wrapSample({ kind }: SecretSample, { name, text, secrets }: WrittenSample, layers: readonly PasteLayer[]): SecretCase {
  return {
    kind,
    name: [name, ...layers.map(([layer]) => layer)].join(', '),
    text: layers.reduce((inner, [, wrap]) => wrap(inner), text),
    secrets,
  };
}

function getFormats(sample: SecretSample, fake: FakeData): readonly unknown[] {
  if (sample.as === 'text') return [];
  return sample.as === 'header' ? HEADER_FORMATS : getFieldFormats(sample.make(fake));
}

/** Writes a sample in one of its formats. */
function writeSample(sample: SecretSample, fake: FakeData, which: number): WrittenSample {
  if (sample.as === 'text') return { name: sample.kind, ...sample.make(fake) };
  if (sample.as === 'header') {
    const { value, secrets } = sample.make(fake);
    const [formatName, write] = pickCyclic(HEADER_FORMATS, which);
    return { name: `${sample.kind}, ${formatName}`, text: write(sample.name, value), secrets };
  }
  const value = sample.make(fake);
  const [formatName, write] = pickCyclic(getFieldFormats(value), which);
  const name = pickCyclic(sample.names, which);
  // The endpoint of a connection string may stay readable.
  const secrets = value.includes(';') ? [/AccountKey=([^;]*)/.exec(value)?.[1] ?? value] : [value];
  return { name: `${sample.kind}, ${name}, ${formatName}`, text: write(name, value), secrets };
}

function pickCyclic<Value>(values: NonEmpty<Value>, which: number): Value {
  return values[which % values.length] ?? values[0];
}
