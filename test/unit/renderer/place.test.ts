import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/renderer/app/place';

describe('placeOf', () => {
  it('keeps route, field and caret', () => {
    expect(placeOf('/casus/0193b3f0', { field: 'betrokkenen/parties', caret: 4 })).toEqual({
      route: '/casus/0193b3f0',
      field: 'betrokkenen/parties',
      caret: 4,
    });
  });

  it('keeps no caret of a field without a path', () => {
    expect(placeOf('/help', { field: null, caret: 12 })).toEqual({
      route: '/help',
      field: null,
      caret: null,
    });
  });

  it('keeps no place outside the frame', () => {
    for (const route of ['/', '/kluis/openen', '/kluis']) {
      expect(placeOf(route, { field: null, caret: null })).toBeNull();
    }
  });

  it('keeps no route that holds more than ids', () => {
    expect(placeOf('/casussen?zoek="Voorbeeld, A."', { field: null, caret: null })).toBeNull();
  });
});
