import type { Language } from '../language.ts';
import type { BodyParameter, Operation } from '../operations/operation.ts';

/** A body parameter with its texts in one language. */
export interface CheckedParameter extends Omit<BodyParameter, 'note' | 'format' | 'formatByType' | 'itemParameters'> {
  readonly note?: string;
  readonly format?: string;
  readonly formatByType?: Readonly<Record<string, string>>;
  readonly itemParameters?: readonly CheckedParameter[];
}

/** The parts of an operation that the request check needs, in one language. */
export interface CheckedOperation extends Pick<Operation, 'id' | 'product' | 'method' | 'path' | 'docUrl' | 'contentType' | 'acceptedButUndocumented' | 'example'> {
  readonly title: string;
  /** The maximum number of items in the list of one call. */
  readonly itemsPerCall?: number;
  readonly bodyParameters: readonly CheckedParameter[];
}

/** Selects the parts of an operation that the request check needs, with the texts in one language. */
export function toCheckedOperation(operation: Operation, language: Language): CheckedOperation {
  const { id, product, method, path, docUrl, contentType, acceptedButUndocumented, example } = operation;
  return {
    id,
    product,
    method,
    path,
    docUrl,
    ...(contentType !== undefined && { contentType }),
    ...(acceptedButUndocumented !== undefined && { acceptedButUndocumented }),
    ...(example !== undefined && { example }),
    ...(operation.limits.itemsPerCall !== undefined && { itemsPerCall: operation.limits.itemsPerCall }),
    title: operation.title[language],
    bodyParameters: operation.bodyParameters.map((parameter) => toCheckedParameter(parameter, language)),
  };
}

function toCheckedParameter({ note, format, formatByType, itemParameters, ...rest }: BodyParameter, language: Language): CheckedParameter {
  return {
    ...rest,
    ...(note !== undefined && { note: note[language] }),
    ...(format !== undefined && { format: format[language] }),
    ...(formatByType !== undefined && {
      formatByType: Object.fromEntries(Object.entries(formatByType).map(([type, text]) => [type, text[language]])),
    }),
    ...(itemParameters !== undefined && { itemParameters: itemParameters.map((item) => toCheckedParameter(item, language)) }),
  };
}
