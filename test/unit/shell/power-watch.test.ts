import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPower } from '#main/shell/power-watch';

class MadeUpMonitor extends EventEmitter {
  idleSeconds = 0;
  getSystemIdleTime(): number {
    return this.idleSeconds;
  }
}

let monitor: MadeUpMonitor;
let today: string;
let minutes: number;
let heard: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z') });
  monitor = new MadeUpMonitor();
  today = '2026-11-22';
  minutes = 10;
  heard = [];
  stop = watchPower({
    monitor,
    idleMinutes: () => minutes,
    today: () => today,
    onLock: (reason) => heard.push(`lock ${reason}`),
    onWake: () => heard.push('wake'),
    onDayChanged: (day) => heard.push(`day ${day}`),
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the power watch', () => {
  test('locks when the screen locks and when the machine goes to sleep', () => {
    monitor.emit('lock-screen');
    monitor.emit('suspend');
    expect(heard).toEqual(['lock screenLocked', 'lock suspended']);
  });

  test('locks once when nobody touches the machine for the set time', () => {
    monitor.idleSeconds = 9 * 60 + 59;
    vi.advanceTimersByTime(5_000);
    expect(heard).toEqual([]);
    monitor.idleSeconds = 10 * 60;
    vi.advanceTimersByTime(20_000);
    expect(heard).toEqual(['lock idle']);
  });

  test('locks again after someone was there in between', () => {
    monitor.idleSeconds = 600;
    vi.advanceTimersByTime(5_000);
    monitor.idleSeconds = 1;
    vi.advanceTimersByTime(5_000);
    monitor.idleSeconds = 600;
    vi.advanceTimersByTime(5_000);
    expect(heard).toEqual(['lock idle', 'lock idle']);
  });

  test('takes a changed setting from the next look on', () => {
    monitor.idleSeconds = 180;
    vi.advanceTimersByTime(5_000);
    minutes = 3;
    vi.advanceTimersByTime(5_000);
    expect(heard).toEqual(['lock idle']);
  });

  test('tells of waking, and of the day when it changed meanwhile', () => {
    monitor.emit('resume');
    today = '2026-11-23';
    monitor.emit('unlock-screen');
    expect(heard).toEqual(['wake', 'wake', 'day 2026-11-23']);
  });

  test('tells of midnight while the machine stays awake, once', () => {
    today = '2026-11-23';
    vi.advanceTimersByTime(30_000);
    expect(heard).toEqual(['day 2026-11-23']);
  });

  test('locks and wakes when the machine slept without saying so', () => {
    vi.setSystemTime(new Date('2026-11-22T13:00:00Z'));
    vi.advanceTimersByTime(5_000);
    expect(heard).toEqual(['lock suspended', 'wake']);
  });

  test('takes a sleep that was announced for one sleep', () => {
    monitor.emit('suspend');
    vi.setSystemTime(new Date('2026-11-22T13:00:00Z'));
    monitor.emit('resume');
    vi.advanceTimersByTime(10_000);
    expect(heard).toEqual(['lock suspended', 'wake']);
  });

  test('hears nothing more once stopped', () => {
    stop();
    monitor.idleSeconds = 6_000;
    today = '2026-11-23';
    monitor.emit('suspend');
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual([]);
    expect(monitor.eventNames()).toEqual([]);
  });
});
