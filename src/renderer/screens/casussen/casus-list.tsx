import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTextSize } from '../../app/text-size';
import { texts } from '../../app/texts';
import { CasusRow } from './casus-row';
import styles from './casussen.module.css';
import { type CasusTotal, useCasusRows } from './use-casus-window';
import { useRowKeys } from './use-row-keys';

/** Height of a row at ordinary text size, in pixels; rows that turn out otherwise are measured. */
const ordinaryRow = 62;

interface CasusListProps {
  readonly total: number;
  readonly inputOf: CasusTotal['inputOf'];
}

/** Casussen as far as they are in sight; the rest is only counted. */
export function CasusList({ total, inputOf }: CasusListProps) {
  const size = useTextSize();
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  /** The row that must get the focus as soon as it is on the screen. */
  const wanted = useRef<number | null>(null);
  const focused = useRef(0);
  const keys = useRowKeys(total, (index) => {
    wanted.current = index;
    virtual.scrollToIndex(index, { align: 'auto' });
  });
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => (ordinaryRow * size) / 100,
    overscan: 6,
    scrollMargin: top,
    // The active row and the one with the focus stay, or the focus would be lost by scrolling.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), keys.active, focused.current])]
        .filter((index) => index < total)
        .sort(ascending),
  });
  const items = virtual.getVirtualItems();
  const rowAt = useCasusRows(
    inputOf,
    items.map(({ index }) => index),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: other text, other heights.
  useLayoutEffect(() => {
    setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    virtual.measure();
  }, [size, total]);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    // Its page may still be on its way.
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  return (
    <table
      className={styles.grid}
      aria-label={texts.casussen.title}
      aria-description={texts.casussen.listHint}
      aria-rowcount={total + 1}
      onKeyDown={keys.onKeyDown}
    >
      <Header />
      <tbody ref={body} className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <CasusRow
            key={index}
            ref={virtual.measureElement}
            index={index}
            row={rowAt(index)}
            active={index === keys.active}
            onActive={() => {
              focused.current = index;
              keys.choose(index);
            }}
            style={{ transform: `translateY(${start - top}px)` }}
          />
        ))}
      </tbody>
    </table>
  );
}

function Header() {
  const { columns } = texts.casussen;
  return (
    <thead>
      <tr aria-rowindex={1} className={`${styles.row} ${styles.header}`}>
        {Object.values(columns).map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ascending(one: number, other: number): number {
  return one - other;
}
