import { readLetterFile } from './read-file';

process.once('message', (path) => {
  void readLetterFile(String(path)).then((answer) => process.send?.(answer));
});
