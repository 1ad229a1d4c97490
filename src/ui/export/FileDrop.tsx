import { useCallback, useEffect, useState } from 'react';
import { pageText } from '../../messages/en/page';
import { usePageUrl } from '../app/pageUrl';
import { useLab } from '../lab/labContext';
import { MissingPart } from '../parts/MissingPart';
import { loadPart } from '../parts/PartNotLoaded';

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere on the page; without this, a browser would leave the page for the file. */
export function FileDrop() {
  const lab = useLab();
  const address = usePageUrl();
  const [isOver, setIsOver] = useState(false);
  const [missing, setMissing] = useState<{ readonly cause: unknown; readonly files: File[] }>();
  const open = useCallback(
    async (files: File[]) => {
      setMissing(undefined);
      try {
        const { openFiles } = await loadPart(() => import('./openFiles'));
        await openFiles(lab, address, files);
      } catch (cause) {
        setMissing({ cause, files });
      }
    },
    [lab, address],
  );
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!relatedTarget) setIsOver(false); // it has left the window, not only one of its elements
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void open([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => ending.abort();
  }, [open]);
  return (
    <>
      {isOver && <p className="file-drop">{pageText.drop}</p>}
      {missing && <MissingPart cause={missing.cause} onRetry={() => void open(missing.files)} />}
    </>
  );
}
