import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Events } from '#contract/events';
import { shellTexts } from './texts';

type MenuCommand = Events['menuChosen']['command'];

/** Puts up the Dutch menu. What the page must carry out goes to `choose`. */
export function showDutchMenu(choose: (command: MenuCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(choose, process.platform === 'darwin')));
}

function menuTemplate(choose: (command: MenuCommand) => void, onMac: boolean): MenuItemConstructorOptions[] {
  const { menu } = shellTexts;
  /** Shows its keys but doesn't listen to them: the one keymap lives in the page. */
  const command = (label: string, name: MenuCommand, keys?: string): MenuItemConstructorOptions => ({
    id: name,
    label,
    ...(keys === undefined ? {} : { accelerator: keys, registerAccelerator: false }),
    click: () => choose(name),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(onMac ? [macMenu()] : []),
    {
      label: menu.file,
      submenu: [
        command(menu.newCasus, 'newCasus', 'CmdOrCtrl+N'),
        command(menu.print, 'print', 'CmdOrCtrl+P'),
        line,
        command(menu.settings, 'settings'),
        command(menu.lock, 'lock', 'CmdOrCtrl+L'),
        ...(onMac ? [] : [line, { role: 'quit' as const, label: menu.quit }]),
      ],
    },
    {
      label: menu.edit,
      submenu: [
        { role: 'undo', label: menu.undo },
        { role: 'redo', label: menu.redo },
        line,
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
        line,
        command(menu.find, 'find', 'F3'),
      ],
    },
    {
      label: menu.view,
      submenu: [
        // The text size is a setting of the page: the shell's own zoom would come on top of it.
        command(menu.zoomIn, 'textLarger', 'CmdOrCtrl+Plus'),
        command(menu.zoomOut, 'textSmaller', 'CmdOrCtrl+-'),
        command(menu.resetZoom, 'textNormal', 'CmdOrCtrl+0'),
        line,
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    { label: menu.help, submenu: [command(menu.openHelp, 'help', 'F1')] },
  ];
}

function macMenu(): MenuItemConstructorOptions {
  const { menu, programName } = shellTexts;
  return {
    label: programName,
    submenu: [
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.unhide },
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  };
}
