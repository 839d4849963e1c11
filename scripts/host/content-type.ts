import mime from 'mime';

/** Returns the media type for a file name. Unknown extensions become `application/octet-stream`, which no browser executes. */
export function getContentType(path: string): string {
  const type = mime.getType(path) ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether a media type is text: sent as UTF-8 and worth compressing, unlike images and archives. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml)(?:;|$)/.test(type);
}
