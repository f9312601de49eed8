import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { texts } from '../../app/texts';
import type { PdfPage } from './open-pdf';
import styles from './pdf-preview.module.css';

/** A change of width is drawn once it has stood this long, in milliseconds. */
const settled = 120;

/** One page: a picture for the eye, its words for those who hear the screen. */
export function PdfSheet({ page, count }: { readonly page: PdfPage; readonly count: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let drawing: Promise<void> = Promise.resolve();
    let drawn = 0;
    const draw = () => {
      const width = Math.round(target.clientWidth * window.devicePixelRatio);
      if (width === 0 || width === drawn) return;
      drawn = width;
      // One after the other: two drawings on one canvas are refused. A document that was closed meanwhile is no fault.
      drawing = drawing.then(() => page.draw(target, width)).catch(() => undefined);
    };
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(draw, drawn === 0 ? 0 : settled);
    });
    observer.observe(target);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [page]);
  return (
    <figure className={styles.page}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        style={{ aspectRatio: `${page.width} / ${page.height}` }}
        role="img"
        aria-label={texts.components.pdf.page(page.number, count)}
      />
      <figcaption className={styles.number}>{texts.components.pdf.page(page.number, count)}</figcaption>
      <VisuallyHidden component="p">{page.text}</VisuallyHidden>
    </figure>
  );
}
