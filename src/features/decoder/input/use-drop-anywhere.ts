import { useEffect, useState } from 'react';

/** Dropped files and the names of dropped folders. */
export interface DroppedFiles {
  readonly files: readonly File[];
  readonly folders: readonly string[];
}

/**
 * Handles files that are dropped anywhere on the page.
 * @returns whether the user is dragging files over the page
 */
export function useDropAnywhere(onDropped: (droppedFiles: DroppedFiles) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // Moving between elements also fires `dragleave`. Only leaving the page has no `relatedTarget`.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const droppedFiles = readDroppedFiles(event.dataTransfer);
      if (droppedFiles.files.length + droppedFiles.folders.length > 0) onDropped(droppedFiles);
    };
    const onEnd = () => setIsOver(false);
    document.addEventListener('dragenter', onDrag);
    document.addEventListener('dragover', onDrag);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    addEventListener('blur', onEnd);
    return () => {
      document.removeEventListener('dragenter', onDrag);
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
      removeEventListener('blur', onEnd);
    };
  }, [onDropped]);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

function readDroppedFiles(transfer: DataTransfer | null): DroppedFiles {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of transfer?.items ?? []) {
    // The browser lists a folder as a file that cannot be read.
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    const file = item.getAsFile();
    if (entry?.isDirectory === true) folders.push(entry.name);
    else if (file !== null) files.push(file);
  }
  return { files, folders };
}
