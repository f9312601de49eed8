import { refuseUnknown } from './refuse-unknown';

interface MenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

/** A menu item as a test sees it. */
export interface MenuItemSeen {
  readonly id: string | null;
  readonly label: string;
  readonly role: string | null;
  readonly accelerator: string | null;
  /** Whether pressing the keys would do it too. */
  readonly listensToKeys: boolean;
  readonly submenu: readonly MenuItemSeen[];
}

let shown: readonly MenuItem[] = [];

export const Menu = refuseUnknown('Menu', {
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu(menu: readonly MenuItem[] | null): void {
    shown = menu ?? [];
  },
});

export function menuSeen(items: readonly MenuItem[] = shown): MenuItemSeen[] {
  return items
    .filter((item) => item.type !== 'separator')
    .map((item) => ({
      id: item.id ?? null,
      label: item.label ?? '',
      role: item.role ?? null,
      accelerator: item.accelerator ?? null,
      listensToKeys: item.accelerator !== undefined && item.registerAccelerator !== false,
      submenu: menuSeen(item.submenu ?? []),
    }));
}

/** The user chooses the item with this id. */
export function chooseMenuItem(id: string, items: readonly MenuItem[] = shown): void {
  const item = items.flatMap((top) => [top, ...(top.submenu ?? [])]).find((each) => each.id === id);
  if (item?.click === undefined) throw new Error(`No menu item '${id}' that can be chosen.`);
  item.click();
}
