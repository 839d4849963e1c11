import type { Language } from '../language.ts';
import type { BodyParameter, Operation } from '../operations/operation.ts';

/** A parameter in one language. */
export interface CheckedParameter extends Omit<BodyParameter, 'note' | 'format' | 'formatByType' | 'itemParameters'> {
  readonly note?: string;
  readonly format?: string;
  readonly formatByType?: Readonly<Record<string, string>>;
  readonly itemParameters?: readonly CheckedParameter[];
}

/** What checking a request takes of an operation, in one language. */
export interface CheckedOperation extends Pick<Operation, 'id' | 'product' | 'method' | 'path' | 'docUrl' | 'contentType' | 'acceptedButUndocumented' | 'example'> {
  readonly title: string;
  /** How many members the list of a call may have. */
  readonly itemsPerCall?: number;
  readonly bodyParameters: readonly CheckedParameter[];
}

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
